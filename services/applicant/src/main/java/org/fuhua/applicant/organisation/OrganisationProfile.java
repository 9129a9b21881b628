package org.fuhua.applicant.organisation;

import org.jspecify.annotations.Nullable;

/// What is public about an organisation and may change.
record OrganisationProfile(String nameZh, @Nullable String nameEn, OrganisationKind kind, Region region) {}
