package org.fuhua.funding.run;

import static org.fuhua.funding.FundingProblem.INTEREST_IN_PAYEE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.problem.Refusal;

/// Keeps people away from money that goes to an organisation of theirs (利益冲突回避).
@ApplicationScoped
class Interests {
    private final Sql sql;

    Interests(Sql sql) {
        this.sql = sql;
    }

    void refuse(UUID runId, String subject) {
        boolean concerned =
                sql.one("""
                        select exists (select 1 from payment p
                            join agreement a on a.id = p.agreement_id
                            join acting m on m.organisation_id = a.organisation_id
                            where p.run_id = ? and m.subject = ?)""", row -> row.getBoolean(1), runId, subject).orElse(false);
        if (concerned) throw new Refusal(INTEREST_IN_PAYEE);
    }
}
