package org.fuhua.applicant.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A tie between two organisations as others are told of it.
///
/// @param kind such as `SHAREHOLDER`
/// @param uscc code of the other one
/// @param share decimal percentage; of shareholders only
/// @param to last day; absent while it lasts
public record OrganisationTie(
        String kind,
        String uscc,
        @Nullable String share,
        LocalDate from,
        @Nullable LocalDate to) {}
