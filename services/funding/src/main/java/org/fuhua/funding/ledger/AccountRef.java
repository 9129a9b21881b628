package org.fuhua.funding.ledger;

import static org.fuhua.funding.ledger.AccountKind.*;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names an account within a pool.
///
/// @param subjectId the call of a reserved account, the application of a committed one
/// @param callId the call that both of them belong to
public record AccountRef(
        AccountKind kind,
        @Nullable UUID subjectId,
        @Nullable UUID callId) {
    public static AccountRef treasury() {
        return new AccountRef(TREASURY, null, null);
    }

    public static AccountRef available() {
        return new AccountRef(AVAILABLE, null, null);
    }

    public static AccountRef reserved(UUID callId) {
        return new AccountRef(RESERVED, callId, callId);
    }

    public static AccountRef committed(UUID applicationId, UUID callId) {
        return new AccountRef(COMMITTED, applicationId, callId);
    }
}
