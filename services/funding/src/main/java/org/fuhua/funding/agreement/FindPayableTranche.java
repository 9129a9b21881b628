package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.AGREEMENT_NOT_EFFECTIVE;
import static org.fuhua.funding.FundingProblem.NO_SUCH_AGREEMENT;
import static org.fuhua.funding.FundingProblem.NO_SUCH_TRANCHE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.ethics.EthicsGate;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Finds a tranche that may be paid, and keeps its agreement from ending until the transaction does.
@ApplicationScoped
public class FindPayableTranche {
    private final Sql sql;
    private final EthicsGate ethics;

    FindPayableTranche(Sql sql, EthicsGate ethics) {
        this.sql = sql;
        this.ethics = ethics;
    }

    private record Found(AgreementState state, UUID applicationId, UUID callId) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public PayableTranche handle(UUID agreementId, int trancheNo) {
        var agreement = sql.one(
                        "select state, application_id, call_id from agreement where id = ? for share",
                        row -> new Found(
                                AgreementState.valueOf(row.getString(1)),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class)),
                        agreementId)
                .orElseThrow(() -> new Refusal(NO_SUCH_AGREEMENT).at("/agreementId"));
        if (agreement.state() != AgreementState.EFFECTIVE)
            throw new Refusal(AGREEMENT_NOT_EFFECTIVE, "state", agreement.state());
        ethics.check(agreement.applicationId(), agreement.callId());
        return sql.one(
                        """
                        select t.amount_minor, r.pool_id from agreement_tranche t
                        join reservation r on r.call_id = ?
                        where t.agreement_id = ? and t.no = ?""",
                        row -> new PayableTranche(
                                agreementId,
                                trancheNo,
                                agreement.applicationId(),
                                agreement.callId(),
                                row.getObject("pool_id", UUID.class),
                                Money.ofFen(row.getLong("amount_minor"))),
                        agreement.callId(),
                        agreementId,
                        trancheNo)
                .orElseThrow(() -> new Refusal(NO_SUCH_TRANCHE).at("/trancheNo"));
    }
}
