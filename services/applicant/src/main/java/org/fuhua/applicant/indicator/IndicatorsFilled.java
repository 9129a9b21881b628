package org.fuhua.applicant.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhua.applicant.indicator.Indicators.Branch;
import org.fuhua.applicant.indicator.Indicators.Target;
import org.fuhua.problem.FieldError;

/// Holds filled-in targets against the call's tree: each required one is there, once, as a figure within its bound.
public final class IndicatorsFilled {
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Branch> branches = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private IndicatorsFilled(Indicators indicators) {
        for (var dimension : indicators.dimensions())
            for (var branch : dimension.branches()) {
                branches.put(branch.code(), branch);
                branch.targets().forEach(target -> targets.put(target.code(), target));
            }
    }

    /// @param answers all answers to the form
    /// @return what is wrong or missing, with pointers into the answers
    public static List<FieldError> check(Indicators indicators, ObjectNode answers) {
        var filled = new IndicatorsFilled(indicators);
        var list = answers.at(indicators.at());
        var seen = new HashSet<String>();
        var own = new HashMap<String, Integer>();
        for (int i = 0; i < list.size(); i++) filled.element(indicators.at() + "/" + i, list.get(i), seen, own);
        for (var dimension : indicators.dimensions())
            for (var branch : dimension.branches())
                for (var target : branch.targets()) filled.required(indicators.at(), target, seen);
        return filled.errors;
    }

    private void element(String at, JsonNode element, Set<String> seen, Map<String, Integer> own) {
        var code = element.path("code").asText();
        var value = element.path("target").asText().strip();
        var target = targets.get(code);
        var branch = branches.get(code);
        if (target != null) {
            if (!seen.add(code)) wrong(at + "/code", "indicator-twice", "该指标已填写", "This indicator is there already");
            else named(at + "/target", target, value);
        } else if (branch != null && branch.ownMost() != null) {
            if (own.merge(code, 1, Integer::sum) > branch.ownMost())
                wrong(
                        at,
                        "too-many-own",
                        "“%s”下最多自设 %d 项指标".formatted(branch.titleZh(), branch.ownMost()),
                        "“%s” takes %d own indicators at most".formatted(branch.titleEn(), branch.ownMost()));
            if (element.path("name").asText().isBlank())
                wrong(at + "/name", "required", "请填写指标名称", "Name the indicator");
            if (value.isEmpty()) wrong(at + "/target", "required", "请填写指标值", "Name the target");
        } else wrong(at + "/code", "indicator-unknown", "没有该指标", "There is no such indicator");
    }

    private void named(String at, Target target, String value) {
        if (value.isEmpty()) {
            if (Boolean.TRUE.equals(target.required())) wrong(at, "required", "请填写指标值", "Name the target");
            return;
        }
        if (!target.type().isNumber()) return;
        if (!value.matches(TargetType.NUMBER)) wrong(at, "not-a-number", "指标值须为数字", "The target has to be a number");
        else if (target.bound() != null) bounded(at, target, new BigDecimal(value), new BigDecimal(target.bound()));
    }

    private void bounded(String at, Target target, BigDecimal value, BigDecimal bound) {
        switch (target.type()) {
            case AT_LEAST -> {
                if (value.compareTo(bound) < 0)
                    wrong(
                            at,
                            "below-bound",
                            "不得低于指南要求的 " + target.bound(),
                            "The call asks for %s at least".formatted(target.bound()));
            }
            case AT_MOST -> {
                if (value.compareTo(bound) > 0)
                    wrong(
                            at,
                            "above-bound",
                            "不得高于指南要求的 " + target.bound(),
                            "The call asks for %s at most".formatted(target.bound()));
            }
            case EXACTLY -> {
                if (value.compareTo(bound) != 0)
                    wrong(
                            at,
                            "not-the-bound",
                            "指南要求为 " + target.bound(),
                            "The call asks for %s".formatted(target.bound()));
            }
            case TEXT -> {}
        }
    }

    private void required(String at, Target target, Set<String> seen) {
        if (Boolean.TRUE.equals(target.required()) && !seen.contains(target.code()))
            wrong(at, "indicator-missing", "请填写指标：" + target.titleZh(), "Fill in the indicator: " + target.titleEn());
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
