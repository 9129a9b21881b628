package org.fuhua.funding.run;

import static org.fuhua.funding.FundingProblem.RUN_NOT_IN_THIS_STATE;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.bank.CreditTransfers;
import org.fuhua.funding.bank.CreditTransfers.Party;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Writes a released run for the bank. It has account numbers in it, so each time is written down.
@ApplicationScoped
class WriteBankFile {
    private final Sql sql;
    private final FieldCipher cipher;
    private final Audit audit;

    WriteBankFile(Sql sql, FieldCipher cipher, Audit audit) {
        this.sql = sql;
        this.cipher = cipher;
        this.audit = audit;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] bytes) {}

    @Transactional
    File handle(UUID runId) {
        var order = sql.one(
                        """
                        select r.state, r.number, r.released_at, p.bank_name, p.account_name, p.account_no_sealed
                        from payment_run r join pool p on p.id = r.pool_id where r.id = ?""",
                        row -> {
                            if (!"RELEASED".equals(row.getString("state")))
                                throw new Refusal(RUN_NOT_IN_THIS_STATE, "state", row.getString("state"));
                            return new CreditTransfers.Order(
                                    row.getString("number"),
                                    java.util.Objects.requireNonNull(Sql.instant(row, "released_at")),
                                    party(row));
                        },
                        runId)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var transfers = sql.list(
                """
                select p.id, p.amount_minor, a.number, p.tranche_no, a.bank_name, a.account_name, a.account_no_sealed
                from payment p join agreement a on a.id = p.agreement_id where p.run_id = ? order by p.id""",
                row -> new CreditTransfers.Transfer(
                        row.getObject("id", UUID.class),
                        Money.ofFen(row.getLong("amount_minor")),
                        party(row),
                        row.getString("number") + " / " + row.getInt("tranche_no")),
                runId);
        audit.record("run", runId, "WRITE_BANK_FILE", null, null, null);
        return new File(order.number() + ".xml", CreditTransfers.write(order, transfers));
    }

    private Party party(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Party(
                row.getString("account_name"),
                row.getString("bank_name"),
                cipher.open(row.getString("account_no_sealed")));
    }
}
