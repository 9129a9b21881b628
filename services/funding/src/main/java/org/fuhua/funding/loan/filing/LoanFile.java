package org.fuhua.funding.loan.filing;

import static org.fuhua.funding.FundingProblem.LOAN_FILE_LINE_WRONG;
import static org.fuhua.funding.FundingProblem.LOAN_FILE_UNREADABLE;
import static org.fuhua.funding.FundingProblem.LOAN_TWICE_IN_FILE;
import static org.fuhua.funding.FundingProblem.LOAN_USE_FORBIDDEN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fuhua.funding.Label;
import org.fuhua.funding.loan.rule.LoanRule;
import org.fuhua.funding.loan.rule.LoanUse;
import org.fuhua.funding.loan.schedule.DayCount;
import org.fuhua.funding.loan.schedule.Repayment;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads a bank's file: comma-separated, in UTF-8, with the header below. It is taken as a whole or not at all; each
/// line that is wrong is named, the first fifty of them.
public final class LoanFile {
    static final List<String> COLUMNS = List.of(
            "借据编号", "统一社会信用代码", "企业名称", "城市代码", "放款金额", "备案金额", "年利率", "放款日", "到期日", "用途", "还款方式", "计息基准", "早期研发信用贷");

    private static final int ERRORS_MOST = 50;
    private static final int LINES_MOST = 5_000;
    private static final int TERM_MOST_YEARS = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal RATE_MOST = BigDecimal.valueOf(24);
    private static final String CODE = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}";
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build();

    private final LoanRule rule;
    private final YearMonth month;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private LoanFile(LoanRule rule, YearMonth month) {
        this.rule = rule;
        this.month = month;
    }

    /// @param month in which the loans were lent
    public static List<LoanRow> read(String text, YearMonth month, LoanRule rule) {
        return new LoanFile(rule, month).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private List<LoanRow> read(String text) {
        var rows = new ArrayList<LoanRow>();
        int no = 0;
        for (var line : lines(text)) {
            no++;
            int before = errors.size();
            var row = row(no, line);
            if (errors.size() == before && row != null) rows.add(row);
        }
        if (!errors.isEmpty())
            throw Refusal.of(
                    LOAN_FILE_LINE_WRONG,
                    errors.subList(0, Math.min(errors.size(), ERRORS_MOST)),
                    "wrong",
                    errors.size());
        return rows;
    }

    private static List<Map<String, String>> lines(String text) {
        var schema = CsvSchema.emptySchema().withHeader().withStrictHeaders(true);
        try (MappingIterator<Map<String, String>> lines =
                CSV.readerForMapOf(String.class).with(schema).readValues(text)) {
            var all = new ArrayList<Map<String, String>>();
            while (lines.hasNext()) {
                var line = lines.next();
                if (all.isEmpty() && !line.keySet().equals(new HashSet<>(COLUMNS))) throw unreadable();
                if (all.size() == LINES_MOST) throw unreadable();
                all.add(line);
            }
            if (all.isEmpty()) throw unreadable();
            return all;
        } catch (JsonProcessingException wrong) {
            throw unreadable();
        } catch (IOException | RuntimeException wrong) {
            if (wrong instanceof Refusal refusal) throw refusal;
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal(LOAN_FILE_UNREADABLE, "columns", COLUMNS, "linesMost", LINES_MOST).at("/csv");
    }

    private @Nullable LoanRow row(int no, Map<String, String> line) {
        var loanNo = value(no, line, "借据编号", text -> matching(text, ".{1,60}"));
        var uscc = value(no, line, "统一社会信用代码", text -> matching(text, CODE));
        var enterprise = value(no, line, "企业名称", text -> matching(text, ".{1,200}"));
        var city = value(no, line, "城市代码", text -> matching(text, "\\d{6}"));
        var lent = value(no, line, "放款金额", LoanFile::money);
        var filed = value(no, line, "备案金额", LoanFile::money);
        var rate = value(no, line, "年利率", LoanFile::rate);
        var lentOn = value(no, line, "放款日", LocalDate::parse);
        var dueOn = value(no, line, "到期日", LocalDate::parse);
        var use = value(no, line, "用途", text -> LoanUse.named(text).orElseThrow());
        var repayment = value(no, line, "还款方式", text -> named(Repayment.values(), r -> r.label, text));
        var dayCount = value(no, line, "计息基准", text -> named(DayCount.values(), d -> d.label, text));
        var early = value(no, line, "早期研发信用贷", text -> named(List.of("是", "否"), text) == 0);
        if (loanNo == null
                || uscc == null
                || enterprise == null
                || city == null
                || lent == null
                || filed == null
                || rate == null
                || lentOn == null
                || dueOn == null
                || use == null
                || repayment == null
                || dayCount == null
                || early == null) return null;
        if (filed.compareTo(lent) > 0) wrong(no, "备案金额", LOAN_FILE_LINE_WRONG);
        if (!YearMonth.from(lentOn).equals(month)) wrong(no, "放款日", LOAN_FILE_LINE_WRONG);
        if (!dueOn.isAfter(lentOn) || dueOn.isAfter(lentOn.plusYears(TERM_MOST_YEARS)))
            wrong(no, "到期日", LOAN_FILE_LINE_WRONG);
        if (!rule.uses().contains(use)) wrong(no, "用途", LOAN_USE_FORBIDDEN);
        if (!numbers.add(loanNo)) wrong(no, "借据编号", LOAN_TWICE_IN_FILE);
        return new LoanRow(
                loanNo, uscc, enterprise, city, lent, filed, rate, lentOn, dueOn, use, repayment, dayCount, early);
    }

    private <T> @Nullable T value(int no, Map<String, String> line, String column, Function<String, T> read) {
        try {
            return read.apply(line.getOrDefault(column, "").strip());
        } catch (RuntimeException wrong) {
            wrong(no, column, LOAN_FILE_LINE_WRONG);
            return null;
        }
    }

    private void wrong(int no, String column, Problem problem) {
        errors.add(new FieldError(
                "/csv/%d/%d".formatted(no, COLUMNS.indexOf(column)),
                problem.code(),
                "第%d行“%s”：%s".formatted(no, column, problem.zh()),
                "Line %d, column %d: %s".formatted(no, COLUMNS.indexOf(column) + 1, problem.en())));
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) throw new IllegalArgumentException(pattern);
        return text;
    }

    private static Money money(String yuan) {
        var money = Money.ofYuan(matching(yuan, "\\d{1,13}(\\.\\d{1,2})?"));
        if (!money.isPositive()) throw new IllegalArgumentException(yuan);
        return money;
    }

    /// @param percent for example 3.60
    private static BigDecimal rate(String percent) {
        var rate = new BigDecimal(matching(percent, "\\d{1,2}(\\.\\d{1,4})?"));
        if (rate.compareTo(RATE_MOST) > 0) throw new IllegalArgumentException(percent);
        return rate.divide(HUNDRED);
    }

    private static <T> T named(T[] values, Function<T, Label> label, String zh) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).zh().equals(zh))
                .findFirst()
                .orElseThrow();
    }

    private static int named(List<String> words, String word) {
        int index = words.indexOf(word);
        if (index < 0) throw new IllegalArgumentException(word);
        return index;
    }
}
