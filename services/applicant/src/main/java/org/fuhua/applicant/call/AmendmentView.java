package org.fuhua.applicant.call;

import java.time.Instant;
import java.util.List;

/// An amendment of a public call, for everybody.
///
/// @param callVersion version of the definition that it made
/// @param changes JSON Pointers into the call to what changed
record AmendmentView(int callVersion, AmendmentKind kind, String reason, Instant at, List<String> changes) {}
