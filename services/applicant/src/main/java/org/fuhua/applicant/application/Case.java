package org.fuhua.applicant.application;

import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.organisation.Standing;

/// An application together with its call and with what the actor is to its organisation.
record Case(Application application, PublishedCall call, Standing standing) {}
