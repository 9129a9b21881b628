package org.fuhua.funding.ledger;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Opens a line of a pool (分配额度), to which available money can be allotted: for an organisation, a project or an
/// instrument, or just by its name.
@ApplicationScoped
class OpenLine {
    private final TransferPublisher publisher;
    private final Balances balances;
    private final Audit audit;
    private final Sql sql;
    private final Ids ids;

    OpenLine(TransferPublisher publisher, Balances balances, Audit audit, Sql sql, Ids ids) {
        this.publisher = publisher;
        this.balances = balances;
        this.audit = audit;
        this.sql = sql;
        this.ids = ids;
    }

    record Command(
            UUID poolId,
            String name,
            @Nullable UUID organisationId,
            @Nullable UUID projectId,
            @Nullable UUID instrumentId) {}

    @Transactional
    AccountView handle(Command command) {
        sql.one("select 1 from pool where id = ?", row -> true, command.poolId())
                .orElseThrow(() -> new Refusal(NOT_FOUND).at("/poolId"));
        var id = ids.next();
        sql.update(
                """
                insert into ledger_account (id, pool_id, kind, subject_id, name, organisation_id, project_id, instrument_id)
                values (?, ?, 'ALLOTTED', ?, ?, ?, ?, ?)""",
                id,
                command.poolId(),
                id,
                command.name(),
                command.organisationId(),
                command.projectId(),
                command.instrumentId());
        audit.record("ledger", id, "OPEN_LINE", null, null, command.name());
        publisher.opened(id, command.poolId());
        return balances.account(id).orElseThrow();
    }
}
