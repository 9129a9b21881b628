package org.fuhua.funding.loan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.loan.rule.Level;
import org.fuhua.funding.loan.rule.LoanRules;
import org.fuhua.funding.loan.rule.LoanUse;
import org.fuhua.funding.loan.schedule.DayCount;
import org.fuhua.funding.loan.schedule.Repayment;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A filed loan with what became of it.
///
/// @param filed part that shares the risk
/// @param yearlyRate in percent
/// @param confirmBy last day on which the enterprise may qualify
/// @param interestPaid as the bank told when it was repaid
/// @param shares of the loss; absent while there is none
/// @param grantedByYou whether the reader granted what waits, and so cannot pay it
@Schema(name = "Loan")
public record LoanView(
        UUID id,
        long version,
        String number,
        LoanState state,
        Label label,
        String bankName,
        String loanNo,
        String uscc,
        String enterprise,
        String cityCode,
        String month,
        MoneyView lent,
        MoneyView filed,
        String yearlyRate,
        LocalDate lentOn,
        LocalDate dueOn,
        Label use,
        Label repayment,
        Label dayCount,
        boolean early,
        LocalDate confirmBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String registrationNo,
        @Nullable String creditReportNo,
        @Nullable LocalDate endedOn,
        MoneyView interestPaid,
        MoneyView subsidy,
        @Nullable LocalDate overdueOn,
        @Nullable SharesView shares,
        @Nullable GrantView grant,
        MoneyView recovered,
        MoneyView returned,
        RuleView rule,
        boolean grantedByYou) {
    static final String SELECT = "select l.*, p.code as pool_code from loan l left join pool p on p.id = l.pool_id";

    /// Who bears the loss.
    @Schema(name = "LoanShares")
    public record SharesView(MoneyView loss, MoneyView province, MoneyView city, MoneyView bank) {}

    /// @param level whose share it is; absent for a subsidy
    @Schema(name = "LoanGrant")
    public record GrantView(
            String poolCode,
            @Nullable Label level,
            MoneyView amount,
            LocalDate grantedOn,
            @Nullable LocalDate paidOn,
            @Nullable String treasuryVoucherNo) {}

    /// @param verified whether every figure was compared with the document
    @Schema(name = "LoanRule")
    public record RuleView(
            String code, String documentNo, Label label, boolean verified, int subsidyBp, MoneyView subsidyCap) {}

    static LoanView from(ResultSet row, String reader, LoanRules rules) throws SQLException {
        var state = LoanState.valueOf(row.getString("state"));
        return new LoanView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                state,
                state.label,
                row.getString("bank_name"),
                row.getString("loan_no"),
                row.getString("uscc"),
                row.getString("enterprise"),
                row.getString("city_code"),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                money(row, "lent_minor"),
                money(row, "filed_minor"),
                percent(row.getBigDecimal("yearly_rate")),
                row.getObject("lent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                LoanUse.valueOf(row.getString("use")).label,
                Repayment.valueOf(row.getString("repayment")).label,
                DayCount.valueOf(row.getString("day_count")).label,
                row.getBoolean("early"),
                row.getObject("confirm_by", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("registration_no"),
                row.getString("credit_report_no"),
                row.getObject("ended_on", LocalDate.class),
                money(row, "interest_minor"),
                money(row, "subsidy_minor"),
                row.getObject("overdue_on", LocalDate.class),
                shares(row, rules),
                grant(row),
                money(row, "recovered_minor"),
                money(row, "returned_minor"),
                rule(row.getString("rule_set"), rules),
                reader.equals(row.getString("granted_by")));
    }

    static MoneyView money(ResultSet row, String column) throws SQLException {
        return MoneyView.from(Money.ofFen(row.getLong(column)));
    }

    static String percent(BigDecimal rate) {
        return rate.movePointRight(2)
                .setScale(Math.max(2, rate.stripTrailingZeros().scale() - 2))
                .toPlainString();
    }

    private static @Nullable SharesView shares(ResultSet row, LoanRules rules) throws SQLException {
        long loss = row.getLong("loss_minor");
        if (loss == 0) return null;
        var shared = rules.named(row.getString("rule_set")).share(Money.ofFen(loss), row.getBoolean("early"));
        return new SharesView(
                MoneyView.from(shared.principal()),
                MoneyView.from(shared.province()),
                MoneyView.from(shared.city()),
                MoneyView.from(shared.bank()));
    }

    private static @Nullable GrantView grant(ResultSet row) throws SQLException {
        if (row.getString("granted_by") == null) return null;
        var level = row.getString("level");
        return new GrantView(
                row.getString("pool_code"),
                level == null ? null : Level.valueOf(level).label,
                money(row, "granted_minor"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                row.getString("treasury_voucher_no"));
    }

    private static RuleView rule(String code, LoanRules rules) {
        var rule = rules.named(code);
        return new RuleView(
                rule.code(),
                rule.documentNo(),
                new Label(rule.zh(), rule.en()),
                rule.verified(),
                rule.subsidyBp(),
                MoneyView.from(Money.ofFen(rule.subsidyCapFen())));
    }
}
