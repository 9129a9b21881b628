package org.fuhua.applicant.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fuhua.applicant.Words;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What a list of applications can show, as the portal's column picker and exports name it.
enum ListColumn {
    TITLE("title", "项目名称", "Project", 44, one -> one.title()),
    NUMBER("number", "受理号", "Number", 24, one -> one.number()),
    CALL("call", "指南", "Call", 36, one -> new Words(one.callTitleZh(), one.callTitleEn())),
    ORGANISATION("organisation", "申报单位", "Organisation", 32, one -> one.organisationName()),
    REGION("region", "地区", "Region", 10, one -> one.regionCode()),
    RECOMMENDER("recommender", "归口推荐单位", "Recommending unit", 28, one -> one.recommenderName()),
    REQUESTED(
            "requested",
            "申请经费（元）",
            "Requested (CNY)",
            16,
            one -> one.requested() == null
                    ? null
                    : new BigDecimal(one.requested().amount())),
    SUBMITTED_AT("submittedAt", "提交时间", "Submitted", 20, one -> one.submittedAt()),
    STATE("state", "状态", "State", 24, one -> one.publicState()),
    NEXT_STEP("nextStep", "下一步", "Next step", 32, one -> one.nextStep()),
    CORRECTION_DUE_ON("correctionDueOn", "补正截止", "Correction due", 14, one -> one.correctionDueOn());

    final String key;
    final Words head;
    final int width;
    private final Function<ApplicationSummary, @Nullable Object> value;

    ListColumn(String key, String zh, String en, int width, Function<ApplicationSummary, @Nullable Object> value) {
        this.key = key;
        this.head = new Words(zh, en);
        this.width = width;
        this.value = value;
    }

    /// @return text, words in both languages, an amount, a moment, a day, or nothing
    @Nullable
    Object of(ApplicationSummary application) {
        return value.apply(application);
    }

    /// @param columns keys with commas between; all columns when absent
    static List<ListColumn> parse(@Nullable String columns) {
        if (columns == null || columns.isBlank()) return List.of(values());
        var parsed = new ArrayList<ListColumn>();
        for (var key : columns.split(",")) {
            var column = named(key);
            if (!parsed.contains(column)) parsed.add(column);
        }
        return parsed;
    }

    static ListColumn named(String key) {
        for (var column : values()) if (column.key.equals(key)) return column;
        throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?columns");
    }
}
