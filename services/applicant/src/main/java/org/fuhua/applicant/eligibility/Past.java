package org.fuhua.applicant.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the organisation handed in before.
///
/// @param call code of the call
/// @param state where it stands before review
/// @param stage how far it got after that
public record Past(
        String call,
        String clause,
        String instrument,
        String state,
        @Nullable String stage,
        LocalDate submittedOn) {}
