package org.fuhua.review.intake;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// An accepted application without its proposal: what lists, planning and decisions need.
///
/// @param teamKeys blind indexes of the team members' e-mail addresses
public record Application(
        UUID id,
        UUID callId,
        String number,
        String title,
        @Nullable String summary,
        UUID organisationId,
        String organisationName,
        String organisationUscc,
        @Nullable UUID recommenderOrganisationId,
        Money requested,
        List<String> fields,
        List<String> teamKeys) {}
