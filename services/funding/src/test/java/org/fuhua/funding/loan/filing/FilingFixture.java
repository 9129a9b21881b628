package org.fuhua.funding.loan.filing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.platform.money.Money;

/// Files that come to what the department announced of a month: made up loan by loan, right in all their totals.
public final class FilingFixture {
    public static final String HEADER = String.join(",", LoanFile.COLUMNS);

    private FilingFixture() {}

    /// A month as announced.
    public record Month(
            YearMonth month, int banks, int cities, int firms, int loans, String lent, String filed, String rate) {}

    /// 2025年4月、7月山东省科技成果转化贷备案情况.
    public static final Month APRIL =
            new Month(YearMonth.of(2025, 4), 63, 15, 743, 853, "3220275918.47", "3202775918.47", "3.60");

    public static final Month JULY =
            new Month(YearMonth.of(2025, 7), 43, 15, 388, 443, "1775632544.50", "1763632544.50", "3.39");

    /// A bank's file with its totals.
    public record File(int bank, int loans, Money lent, Money filed, String csv) {}

    public static List<File> files(Month month, String tag) {
        var lines = new ArrayList<List<String>>();
        var lent = new Money[month.banks()];
        var filed = new Money[month.banks()];
        for (int bank = 0; bank < month.banks(); bank++) {
            lines.add(new ArrayList<>(List.of(HEADER)));
            lent[bank] = Money.ZERO;
            filed[bank] = Money.ZERO;
        }
        var whole = Money.ofYuan(month.lent());
        var part = Money.ofFen(whole.minorUnits() / month.loans());
        var unfiled = whole.minus(Money.ofYuan(month.filed()));
        int spread = 10;
        for (int loan = 0; loan < month.loans(); loan++) {
            int bank = loan % month.banks();
            boolean last = loan == month.loans() - 1;
            var amount = last ? whole.minus(Money.ofFen(part.minorUnits() * (month.loans() - 1))) : part;
            var counted = loan < spread ? amount.minus(Money.ofFen(unfiled.minorUnits() / spread)) : amount;
            lent[bank] = lent[bank].plus(amount);
            filed[bank] = filed[bank].plus(counted);
            lines.get(bank).add(line(month, tag, loan, amount, counted));
        }
        var files = new ArrayList<File>();
        for (int bank = 0; bank < month.banks(); bank++)
            files.add(new File(
                    bank,
                    lines.get(bank).size() - 1,
                    lent[bank],
                    filed[bank],
                    String.join("\n", lines.get(bank)) + "\n"));
        return files;
    }

    /// Rates lie around the mean in pairs of equal amounts, the last loan has the mean itself.
    private static String line(Month month, String tag, int loan, Money amount, Money counted) {
        var rate = new BigDecimal(month.rate());
        boolean paired = loan < (month.loans() - 1) / 2 * 2;
        if (paired) rate = loan % 2 == 0 ? rate.add(new BigDecimal("0.25")) : rate.subtract(new BigDecimal("0.25"));
        var firm = "91370100%s%05d".formatted(tag, loan % month.firms());
        return String.join(
                ",",
                "JJ-" + loan,
                firm,
                "示例企业" + loan % month.firms(),
                "37%02d00".formatted(1 + loan % month.cities()),
                yuan(amount),
                yuan(counted),
                rate.toPlainString(),
                month.month().atDay(1 + loan % 28).toString(),
                month.month().plusYears(1).atDay(1 + loan % 28).toString(),
                "技术研发",
                "等额本息",
                "30/360",
                loan % 9 == 0 ? "是" : "否");
    }

    static String yuan(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), 2).toPlainString();
    }
}
