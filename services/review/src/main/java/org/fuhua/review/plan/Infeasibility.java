package org.fuhua.review.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Problem;

/// Why there is no plan, in words and in numbers: the smallest group that cannot be served together.
///
/// @param code for programs
/// @param facts what the reader needs to see which bound to move
public record Infeasibility(String code, String zh, String en, Map<String, Object> facts) {
    private static final int FIRST = 20;

    static Infeasibility of(Outcome.TooFewExperts few) {
        var problem = few.problem();
        var group = few.group();
        if (group.members().size() == 1) return withoutEligible(problem);
        long wanting =
                problem.places().stream().filter(place -> place.needs() > 0).count();
        if (group.members().size() == wanting) return notEnoughCapacity(group.wanted(), group.reachable());
        var numbers = group.members().stream()
                .limit(FIRST)
                .map(p -> problem.places().get(p).number())
                .toList();
        int count = group.members().size();
        return new Infeasibility(
                "applications-compete-for-too-few-experts",
                "%d 个项目的可用专家重叠且容量不足：需要 %d 人次，只有 %d 人次".formatted(count, group.wanted(), group.reachable()),
                "%d applications share experts who can take %3$d of the %2$d reviews needed"
                        .formatted(count, group.wanted(), group.reachable()),
                Map.of(
                        "applications",
                        numbers,
                        "count",
                        count,
                        "needed",
                        group.wanted(),
                        "available",
                        group.reachable(),
                        "experts",
                        group.suppliers().size()));
    }

    static Infeasibility of(Outcome.TooFewApplications few) {
        var group = few.group();
        return new Infeasibility(
                "minimum-load-too-high",
                "专家最少项目数过高：%d 位专家至少要 %d 人次，可分给他们的只有 %d 人次"
                        .formatted(group.members().size(), group.wanted(), group.reachable()),
                "The minimum load is too high: %d experts must get %d reviews, and only %d can go to them"
                        .formatted(group.members().size(), group.wanted(), group.reachable()),
                Map.of(
                        "experts",
                        group.members().stream()
                                .limit(FIRST)
                                .map(r -> few.problem().readers().get(r).id())
                                .toList(),
                        "count",
                        group.members().size(),
                        "minimum",
                        group.wanted(),
                        "available",
                        group.reachable()));
    }

    /// Nothing was found in time, and no reason either.
    static final Infeasibility UNDECIDED = new Infeasibility(
            "not-decided-in-time",
            "在规定时间内既未找到满足专家组构成要求的方案，也未能证明没有",
            "In the time given neither a plan was found that keeps the composition of panels, nor that there is none",
            Map.of());

    /// Panels that cannot be made up as the call has it.
    static Infeasibility of(Outcome.PanelsImpossible none) {
        var shortage = none.shortage();
        var asked = shortage.qualities().stream().map(Quality::valueOf).toList();
        var zh = asked.stream().map(quality -> "“" + quality.zh() + "”").collect(Collectors.joining("、"));
        var en = asked.stream().map(Quality::en).collect(Collectors.joining(" and "));
        int count = shortage.places().size();
        var facts = new HashMap<String, Object>();
        facts.put("rules", shortage.qualities());
        facts.put("minimumLoad", shortage.minimums());
        facts.put("count", count);
        facts.put(
                "applications",
                shortage.places().stream()
                        .limit(FIRST)
                        .map(p -> none.problem().places().get(p).number())
                        .toList());
        if (shortage.wanted() > 0) {
            facts.put("needed", shortage.wanted());
            facts.put("available", shortage.reachable());
            facts.put("experts", shortage.experts());
            return new Infeasibility(
                    "panel-quality-too-rare",
                    "%d 个项目的专家组共需要%s %d 人次，可用的只有 %d 人次（%d 人）"
                            .formatted(count, zh, shortage.wanted(), shortage.reachable(), shortage.experts()),
                    "The panels of %d applications need %d reviews by %s, and %d experts can take %d of them"
                            .formatted(count, shortage.wanted(), en, shortage.experts(), shortage.reachable()),
                    facts);
        }
        boolean alone = asked.size() == 1 && !shortage.minimums();
        return new Infeasibility(
                "panel-rules-exclude-each-other",
                alone
                        ? "%d 个项目的专家组无法满足%s的要求：符合条件的专家被其他项目占用".formatted(count, zh)
                        : "%d 个项目的专家组不能同时满足%s%s的要求".formatted(count, zh, shortage.minimums() ? "和专家最少项目数" : ""),
                alone
                        ? "The panels of %d applications cannot have %s: others have nobody else than those"
                                .formatted(count, en)
                        : "The panels of %d applications cannot have %s%s at the same time"
                                .formatted(count, en, shortage.minimums() ? " and keep the minimum loads" : ""),
                facts);
    }

    private static Infeasibility notEnoughCapacity(int needed, int available) {
        return new Infeasibility(
                "not-enough-capacity",
                "专家总容量不足：需要 %d 人次，只有 %d 人次".formatted(needed, available),
                "The experts can take %2$d reviews, %1$d are needed".formatted(needed, available),
                Map.of("needed", needed, "available", available, "missing", needed - available));
    }

    /// Each of them alone has too few: all are named, not only the first.
    private static Infeasibility withoutEligible(Problem problem) {
        var eligible = new int[problem.places().size()];
        for (int edge = 0; edge < problem.pairs(); edge++) {
            var pair = problem.pair(edge);
            if (problem.readers().get(pair.reader()).max() > 0) eligible[pair.place()]++;
        }
        var lacking = new java.util.ArrayList<Integer>();
        for (int p = 0; p < eligible.length; p++)
            if (eligible[p] < problem.places().get(p).needs()) lacking.add(p);
        List<Map<String, Object>> first = lacking.stream()
                .limit(FIRST)
                .map(p -> Map.<String, Object>of(
                        "number", problem.places().get(p).number(),
                        "applicationId", problem.places().get(p).id(),
                        "eligible", eligible[p],
                        "needed", problem.places().get(p).needs()))
                .toList();
        return new Infeasibility(
                "application-without-eligible-experts",
                "%d 个项目因回避等原因可用专家不足".formatted(lacking.size()),
                "%d applications have too few experts without a conflict".formatted(lacking.size()),
                Map.of("applications", first, "count", lacking.size()));
    }

    static final class Column extends JsonColumn<Infeasibility> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
