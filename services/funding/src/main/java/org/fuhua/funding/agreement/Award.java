package org.fuhua.funding.agreement;

import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A confirmed award as `review` told it. A copy; one agreement is drafted from it.
///
/// @param recommenderOrganisationId absent when the organisation applied directly; then the agreement has two
///     parties
public record Award(
        UUID applicationId,
        String applicationNumber,
        UUID callId,
        UUID organisationId,
        String organisationName,
        @Nullable UUID recommenderOrganisationId,
        String title,
        Money amount) {}
