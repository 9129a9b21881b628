package org.fuhua.funding.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// An agreement (任务书) as those who may know it see it.
///
/// @param budgetReserved whether the call's budget is set aside; without it nothing takes effect
/// @param bankAccount absent until the undertaker has signed
public record AgreementView(
        UUID id,
        long version,
        String number,
        UUID applicationId,
        String applicationNumber,
        UUID callId,
        String callTitleZh,
        String callTitleEn,
        String title,
        UUID organisationId,
        String organisationName,
        @Nullable UUID recommenderOrganisationId,
        MoneyView amount,
        AgreementState state,
        Label stateLabel,
        boolean budgetReserved,
        Instant draftedAt,
        @Nullable Instant effectiveAt,
        @Nullable Instant endedAt,
        List<PartyView> parties,
        List<TrancheView> tranches,
        @Nullable BankAccountView bankAccount) {

    /// @param organisationName absent for the department, and while we have not heard of the organisation
    @Schema(name = "AgreementParty")
    public record PartyView(
            Party party,
            Label label,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            @Nullable Instant signedAt) {}

    /// @param paymentId the payment that is not rejected, if there is one
    @Schema(name = "AgreementTranche")
    public record TrancheView(
            int no,
            String titleZh,
            String titleEn,
            MoneyView amount,
            TrancheState state,
            @Nullable UUID paymentId) {}

    /// What its payment says of a tranche.
    public enum TrancheState {
        PLANNED,
        PREPARED,
        APPROVED,
        PAID
    }

    /// @param accountNo masked but for its last digits
    @Schema(name = "MaskedBankAccount")
    public record BankAccountView(String bankName, String accountName, String accountNo) {}
}
