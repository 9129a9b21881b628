package org.fuhua.funding.agreement;

import java.util.UUID;

/// An agreement ended before its work was done, told within the service and in the same transaction: for what has to be
/// settled with it.
public record AgreementEnded(UUID agreementId, Why why) {
    /// 终止 for want of possibility, 撤销 for fault.
    public enum Why {
        TERMINATED,
        REVOKED
    }
}
