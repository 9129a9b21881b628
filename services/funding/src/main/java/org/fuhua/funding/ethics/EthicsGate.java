package org.fuhua.funding.ethics;

import static org.fuhua.funding.FundingProblem.ETHICS_APPROVAL_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.problem.Refusal;

/// Keeps money back until ethics review approved (伦理审查批准前不拨款), where the terms of the call ask for it.
///
/// An approval that was suspended or ended does not count. Where a project was reviewed more than once, the review that
/// was begun last and approved, suspended or ended speaks for it.
@ApplicationScoped
public class EthicsGate {
    private final Sql sql;
    private final Calls calls;

    EthicsGate(Sql sql, Calls calls) {
        this.sql = sql;
        this.calls = calls;
    }

    /// @param sequence of the fact about the review; an older one changes nothing
    public void keep(UUID reviewId, UUID applicationId, boolean approved, long sequence) {
        sql.update("""
                insert into ethics_copy (review_id, application_id, approved, sequence) values (?, ?, ?, ?)
                on conflict (review_id) do update set
                    approved = excluded.approved, sequence = excluded.sequence
                where excluded.sequence > ethics_copy.sequence""", reviewId, applicationId, approved, sequence);
    }

    /// Refuses unless the call asks for no approval or the project has one.
    @Transactional(Transactional.TxType.MANDATORY)
    public void check(UUID applicationId, UUID callId) {
        boolean required = calls.find(callId).map(CallCopy::ethicsRequired).orElse(false);
        if (required && !isApproved(applicationId))
            throw new Refusal(ETHICS_APPROVAL_MISSING, "applicationId", applicationId);
    }

    /// Refuses unless every payment of a run may go out.
    @Transactional(Transactional.TxType.MANDATORY)
    public void checkRun(UUID runId) {
        sql.one("""
                        select p.application_id from payment p join call_copy c on c.call_id = p.call_id
                        where p.run_id = ? and c.ethics_required and not coalesce((
                            select approved from ethics_copy e where e.application_id = p.application_id
                            order by review_id desc limit 1), false) limit 1""", row -> row.getObject(1, UUID.class), runId).ifPresent(waiting -> {
            throw new Refusal(ETHICS_APPROVAL_MISSING, "applicationId", waiting);
        });
    }

    // Ids grow with time: the review that was begun last speaks for the project.
    private boolean isApproved(UUID applicationId) {
        return sql.one(
                        "select approved from ethics_copy where application_id = ? order by review_id desc limit 1",
                        row -> row.getBoolean(1),
                        applicationId)
                .orElse(false);
    }
}
