package org.fuhua.funding.loan;

import static org.fuhua.funding.FundingProblem.LOAN_MONTH_TO_COME;
import static org.fuhua.funding.FundingProblem.LOAN_TOTALS_DIFFER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.loan.filing.FilingTotals;
import org.fuhua.funding.loan.filing.LoanFile;
import org.fuhua.funding.loan.filing.LoanRow;
import org.fuhua.funding.loan.rule.LoanRule;
import org.fuhua.funding.loan.rule.LoanRules;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Takes a bank's file of a month (备案): whole, when its totals are those that the bank states, to the fen; or not at
/// all.
@ApplicationScoped
class ImportFiling {
    private static final int DECEMBER = 12;
    private static final int LAST = 31;

    private final LoanRules rules;
    private final FilingViews views;
    private final Outbox outbox;
    private final Sql sql;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ImportFiling(
            LoanRules rules,
            FilingViews views,
            Outbox outbox,
            Sql sql,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rules = rules;
        this.views = views;
        this.outbox = outbox;
        this.sql = sql;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What the bank says that its file comes to.
    record Stated(int loans, Money lent, Money filed) {}

    record Command(String bankCode, String bankName, YearMonth month, Stated stated, String csv) {}

    record LoansFiledV1(UUID filingId, String bankName, String month, int loans, Money lent, Money filed) {}

    @Transactional
    FilingView handle(Command command) {
        var month = command.month();
        if (month.isAfter(YearMonth.now(clock))) throw new Refusal(LOAN_MONTH_TO_COME).at("/month");
        var rule = rules.inForceOn(month.atEndOfMonth());
        var rows = LoanFile.read(command.csv(), month, rule);
        checkTotals(command.stated(), FilingTotals.of(rows));
        var filing = ids.next();
        Constraints.worded(() -> {
            keep(filing, command);
            keep(filing, command, rows, rule);
        });
        audit.record("loan-filing", filing, "IMPORT", null, null, null);
        outbox.add(
                "loan",
                filing,
                "loans-filed.v1",
                new LoansFiledV1(
                        filing,
                        command.bankName(),
                        month.toString(),
                        rows.size(),
                        command.stated().lent(),
                        command.stated().filed()));
        return views.of(filing);
    }

    private static void checkTotals(Stated stated, FilingTotals found) {
        if (stated.loans() != found.loans()) throw differ("loans", found.loans());
        if (!stated.lent().equals(found.lent())) throw differ("lent", found.lent());
        if (!stated.filed().equals(found.filed())) throw differ("filed", found.filed());
    }

    private static Refusal differ(String total, Object found) {
        return new Refusal(LOAN_TOTALS_DIFFER, "found", found).at("/stated/" + total);
    }

    private void keep(UUID filing, Command command) {
        sql.update(
                """
                insert into loan_filing (id, bank_code, bank_name, month, loans, lent_minor, filed_minor, sha256,
                                         imported_at, imported_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                filing,
                command.bankCode(),
                command.bankName(),
                command.month().atDay(1),
                command.stated().loans(),
                command.stated().lent().minorUnits(),
                command.stated().filed().minorUnits(),
                sha256(command.csv()),
                clock.instant(),
                actors.current().subject());
    }

    private void keep(UUID filing, Command command, List<LoanRow> rows, LoanRule rule) {
        int year = command.month().getYear();
        int last = sql.one("""
                        insert into loan_number (year, last) values (?, ?)
                        on conflict (year) do update set last = loan_number.last + excluded.last returning last""", row -> row.getInt(1), year, rows.size()).orElseThrow();
        int no = last - rows.size();
        for (var row : rows) {
            no++;
            insert(filing, command, row, "LKD-%d-%06d".formatted(year, no), rule, LocalDate.of(year, DECEMBER, LAST));
        }
    }

    private void insert(UUID filing, Command command, LoanRow row, String number, LoanRule rule, LocalDate confirmBy) {
        sql.update(
                """
                insert into loan (id, version, number, filing_id, bank_code, bank_name, month, loan_no, uscc, enterprise,
                                  city_code, lent_minor, filed_minor, yearly_rate, lent_on, due_on, use, repayment,
                                  day_count, early, state, rule_set, confirm_by)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.next(),
                number,
                filing,
                command.bankCode(),
                command.bankName(),
                command.month().atDay(1),
                row.loanNo(),
                row.uscc(),
                row.enterprise(),
                row.cityCode(),
                row.lent().minorUnits(),
                row.filed().minorUnits(),
                row.yearlyRate(),
                row.lentOn(),
                row.dueOn(),
                row.use(),
                row.repayment(),
                row.dayCount(),
                row.early(),
                LoanState.FILED,
                rule.code(),
                confirmBy);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
