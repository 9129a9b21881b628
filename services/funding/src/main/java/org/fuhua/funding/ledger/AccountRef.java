package org.fuhua.funding.ledger;

import static org.fuhua.funding.ledger.AccountKind.AVAILABLE;
import static org.fuhua.funding.ledger.AccountKind.CLAIM;
import static org.fuhua.funding.ledger.AccountKind.COMMITTED;
import static org.fuhua.funding.ledger.AccountKind.HOLDING;
import static org.fuhua.funding.ledger.AccountKind.INCOME;
import static org.fuhua.funding.ledger.AccountKind.INVESTED;
import static org.fuhua.funding.ledger.AccountKind.LOSS;
import static org.fuhua.funding.ledger.AccountKind.RECOVERABLE;
import static org.fuhua.funding.ledger.AccountKind.RESERVED;
import static org.fuhua.funding.ledger.AccountKind.TREASURY;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names an account within a pool. What it belongs to beside its subject is kept when the account is first posted to.
///
/// @param subjectId the call, voucher or loan of a reserved account, the application of a committed one, the instrument
/// of a claim, a
///     holding or a loss, the case of what is to be recovered
/// @param callId the call that a reserved or committed account belongs to; absent for a voucher or a loan
public record AccountRef(
        AccountKind kind,
        @Nullable UUID subjectId,
        @Nullable UUID callId,
        @Nullable UUID organisationId,
        @Nullable UUID projectId,
        @Nullable UUID instrumentId) {
    public static AccountRef treasury() {
        return whole(TREASURY);
    }

    public static AccountRef available() {
        return whole(AVAILABLE);
    }

    public static AccountRef reserved(UUID callId) {
        return new AccountRef(RESERVED, callId, callId, null, null, null);
    }

    /// Set aside for a single voucher or loan.
    public static AccountRef reservedFor(UUID instrumentId, @Nullable UUID organisationId) {
        return new AccountRef(RESERVED, instrumentId, null, organisationId, null, instrumentId);
    }

    public static AccountRef committed(UUID applicationId, UUID callId) {
        return new AccountRef(COMMITTED, applicationId, callId, null, applicationId, null);
    }

    /// Public money in a project that may become equity (先投后股).
    public static AccountRef claim(UUID instrumentId, UUID projectId, UUID organisationId) {
        return of(CLAIM, instrumentId, projectId, organisationId);
    }

    /// A stake at what was paid for it.
    public static AccountRef holding(UUID instrumentId, UUID projectId, UUID organisationId) {
        return of(HOLDING, instrumentId, projectId, organisationId);
    }

    /// What was written off of an instrument.
    public static AccountRef loss(UUID instrumentId, UUID projectId, UUID organisationId) {
        return of(LOSS, instrumentId, projectId, organisationId);
    }

    /// What an organisation has to give back.
    public static AccountRef recoverable(UUID caseId, UUID projectId, UUID organisationId) {
        return new AccountRef(RECOVERABLE, caseId, null, organisationId, projectId, null);
    }

    /// The pool's money that is out in claims and holdings.
    public static AccountRef invested() {
        return whole(INVESTED);
    }

    public static AccountRef income() {
        return whole(INCOME);
    }

    private static AccountRef whole(AccountKind kind) {
        return new AccountRef(kind, null, null, null, null, null);
    }

    private static AccountRef of(AccountKind kind, UUID instrumentId, UUID projectId, UUID organisationId) {
        return new AccountRef(kind, instrumentId, null, organisationId, projectId, instrumentId);
    }
}
