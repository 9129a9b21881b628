package org.fuhua.funding.loan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.money.Money;

/// Finds a loan that a bank filed for an enterprise, under any of its entries.
@ApplicationScoped
public class FindFiledLoan {
    private final Organisations organisations;
    private final Sql sql;

    FindFiledLoan(Organisations organisations, Sql sql) {
        this.organisations = organisations;
        this.sql = sql;
    }

    /// @param counts whether its filing still stands
    public record FiledLoan(UUID id, String number, String bankCode, Money lent, LocalDate lentOn, boolean counts) {}

    public Optional<FiledLoan> of(UUID organisationId, String number) {
        return sql.one(
                """
                select * from loan where number = ? and uscc in (
                    select uscc from organisation_copy where organisation_id = any (?)) for share""",
                row -> new FiledLoan(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("bank_code"),
                        Money.ofFen(row.getLong("lent_minor")),
                        row.getObject("lent_on", LocalDate.class),
                        LoanState.valueOf(row.getString("state")) != LoanState.FILING_REVOKED),
                number,
                organisations.entriesOf(organisationId));
    }
}
