package org.fuhua.funding.loan.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fuhua.funding.FundingProblem.LOAN_FILE_UNREADABLE;
import static org.fuhua.funding.loan.filing.FilingFixture.APRIL;
import static org.fuhua.funding.loan.filing.FilingFixture.HEADER;
import static org.fuhua.funding.loan.filing.FilingFixture.JULY;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.funding.loan.rule.LoanRule;
import org.fuhua.funding.loan.rule.LoanRules;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoanFileTest {
    private static final LoanRule RULE = new LoanRules().inForceOn(LocalDate.of(2025, 4, 30));
    private static final String GOOD =
            "JJ-1,91370102MA3EXAMPL1,示例公司,370100,1000000.00,900000.00,3.60,2025-04-08,2026-04-08,技术研发,等额本息,30/360,否";

    @Test
    void readsALoan() {
        var row = read(GOOD).getFirst();
        assertThat(row.lent()).isEqualTo(Money.ofYuan("1000000"));
        assertThat(row.filed()).isEqualTo(Money.ofYuan("900000"));
        assertThat(row.yearlyRate()).isEqualByComparingTo("0.036");
        assertThat(row.early()).isFalse();
    }

    @Test
    void comesToTheMonthsThatWereAnnounced() {
        holds(APRIL, "322027.591847", "320277.591847");
        holds(JULY, "177563.25445", "176363.25445");
    }

    private static void holds(FilingFixture.Month month, String lentWan, String filedWan) {
        var rows = new ArrayList<LoanRow>();
        var files = FilingFixture.files(month, "00000");
        assertThat(files).hasSize(month.banks());
        for (var file : files) {
            var some = LoanFile.read(file.csv(), month.month(), RULE);
            var totals = FilingTotals.of(some);
            assertThat(totals.loans()).isEqualTo(file.loans());
            assertThat(totals.lent()).isEqualTo(file.lent());
            assertThat(totals.filed()).isEqualTo(file.filed());
            rows.addAll(some);
        }
        var totals = FilingTotals.of(rows);
        assertThat(totals.loans()).isEqualTo(month.loans());
        assertThat(totals.enterprises()).isEqualTo(month.firms());
        assertThat(totals.cities()).isEqualTo(month.cities());
        assertThat(wan(totals.lent())).isEqualByComparingTo(lentWan);
        assertThat(wan(totals.filed())).isEqualByComparingTo(filedWan);
        assertThat(totals.yearlyRate()).isEqualByComparingTo(month.rate());
    }

    private static BigDecimal wan(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), 6);
    }

    @Test
    void readsAByteOrderMarkAndQuotes() {
        var quoted = GOOD.replace("示例公司", "\"示例, 公司\"");
        assertThat(LoanFile.read("\uFEFF" + HEADER + "\r\n" + quoted + "\r\n", YearMonth.of(2025, 4), RULE))
                .extracting(LoanRow::enterprise)
                .containsExactly("示例, 公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"转贷", "委托贷款", "民间借贷", "资本市场", "个人消费"})
    void refusesWhatTheLoanMayNotBeUsedFor(String use) {
        assertThat(wrong(GOOD.replace("技术研发", use))).containsExactly("/csv/1/9 loan-use-forbidden");
    }

    @Test
    void namesEachThingThatIsWrong() {
        assertThat(wrong(
                        GOOD,
                        GOOD.replace("JJ-1", "JJ-2").replace("900000.00", "1000000.01"),
                        GOOD,
                        GOOD.replace("JJ-1", "JJ-3").replace("2025-04-08", "2025-05-01"),
                        GOOD.replace("JJ-1", "JJ-4").replace("2026-04-08", "2025-04-08"),
                        GOOD.replace("JJ-1", "JJ-5").replace("技术研发", "炒股"),
                        GOOD.replace("JJ-1", "JJ-6").replace("3.60", "24.01"),
                        GOOD.replace("JJ-1", "JJ-7").replace("91370102MA3EXAMPL1", "X"),
                        GOOD.replace("JJ-1", "JJ-8").replace("1000000.00", "1000000.001")))
                .containsExactly(
                        "/csv/2/5 loan-file-line-wrong",
                        "/csv/3/0 loan-twice-in-file",
                        "/csv/4/7 loan-file-line-wrong",
                        "/csv/5/8 loan-file-line-wrong",
                        "/csv/6/9 loan-file-line-wrong",
                        "/csv/7/6 loan-file-line-wrong",
                        "/csv/8/1 loan-file-line-wrong",
                        "/csv/9/4 loan-file-line-wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "\u0000", "借据编号\nJJ-1\n"})
    void refusesWhatIsNoSuchTable(String text) {
        assertRefused(LOAN_FILE_UNREADABLE, () -> LoanFile.read(text, YearMonth.of(2025, 4), RULE));
    }

    @Test
    void refusesAHeaderWithoutLoans() {
        assertRefused(LOAN_FILE_UNREADABLE, () -> LoanFile.read(HEADER + "\n", YearMonth.of(2025, 4), RULE));
    }

    private static List<LoanRow> read(String... lines) {
        return LoanFile.read(HEADER + "\n" + String.join("\n", lines) + "\n", YearMonth.of(2025, 4), RULE);
    }

    private static List<String> wrong(String... lines) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(lines));
        return refusal.errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }
}
