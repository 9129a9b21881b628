package org.fuhua.funding.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.PersonView;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A line of a bank statement with what it turned out to be.
///
/// @param incoming whether money came in
/// @param trouble whether somebody has to look at it
/// @param paymentNumber agreement and tranche of the payment
@Schema(name = "BankLine")
public record BankLineView(
        UUID id,
        long version,
        UUID messageId,
        String message,
        int no,
        boolean incoming,
        boolean returned,
        MoneyView amount,
        LocalDate bookedOn,
        String reference,
        @Nullable String reason,
        LineState state,
        Label stateLabel,
        boolean trouble,
        @Nullable UUID paymentId,
        @Nullable String paymentNumber,
        @Nullable String organisationName,
        @Nullable PersonView settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledReason) {}
