package org.fuhua.applicant.profile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A profile as the members and the agency see it.
///
/// @param version nought before anything was stated
/// @param writable whether the reader may change it
public record ProfileView(
        UUID organisationId, long version, @Nullable Instant changedAt, boolean writable, EnterpriseProfile profile) {}
