package org.fuhua.funding.pool;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.problem.Refusal;

/// Says from which bank account a pool pays (专账的付款账户). The number is kept sealed.
@ApplicationScoped
class SetPayerAccount {
    private final Pools pools;
    private final PoolViews views;
    private final FieldCipher cipher;
    private final Audit audit;

    SetPayerAccount(Pools pools, PoolViews views, FieldCipher cipher, Audit audit) {
        this.pools = pools;
        this.views = views;
        this.cipher = cipher;
        this.audit = audit;
    }

    record Command(UUID poolId, String bankName, String accountName, String accountNo) {
        @Override
        public String toString() {
            return "SetPayerAccount[" + poolId + "]";
        }
    }

    @Transactional
    PoolView handle(Command command) {
        var number = command.accountNo();
        int changed = pools.payFrom(
                command.poolId(),
                command.bankName(),
                command.accountName(),
                cipher.seal(number),
                number.substring(number.length() - 4));
        if (changed == 0) throw new Refusal(NOT_FOUND);
        audit.record("pool", command.poolId(), "SET_PAYER_ACCOUNT", null, null, null);
        return views.of(command.poolId()).orElseThrow();
    }
}
