package org.fuhua.applicant.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.ruleset.Condition;
import org.jspecify.annotations.Nullable;

/// Looks conditions over before their expressions are read: whoever is refused by one has to learn in words what it
/// demands and which document says so.
final class Wording {
    private static final int DEEPEST = 4;
    private static final int MOST = 60;
    private static final int LONGEST_TEXT = 300;
    private static final String CODE = "[a-z][a-z0-9-]{1,59}";

    private final List<FieldError> errors = new ArrayList<>();
    private int seen;

    private Wording() {}

    /// @return what is wrong; pointers begin at the list
    static List<FieldError> of(List<Condition> conditions) {
        var wording = new Wording();
        wording.all(conditions, "", 1);
        return wording.errors;
    }

    private void all(@Nullable List<Condition> conditions, String at, int depth) {
        if (conditions == null) {
            wrong(at, "required", "必填", "This is required");
            return;
        }
        for (int i = 0; i < conditions.size(); i++) one(conditions.get(i), at + "/" + i, depth);
    }

    private void one(Condition condition, String at, int depth) {
        if (++seen == MOST + 1) wrong(at, "too-many", "条件不得超过 60 项", "There are more than 60 conditions");
        if (depth > DEEPEST) {
            wrong(at, "too-deep", "条件嵌套不得超过 4 层", "Conditions are nested more than 4 deep");
            return;
        }
        if (condition.code() == null || !condition.code().matches(CODE))
            wrong(
                    at + "/code",
                    "invalid",
                    "须为小写字母开头的编码，如 high-tech",
                    "A code such as high-tech is needed, in small letters");
        text(condition.zh(), at + "/zh");
        text(condition.en(), at + "/en");
        if (depth == 1) text(condition.source(), at + "/source");
        var needed = new LinkedHashMap<String, @Nullable Object>();
        switch (condition) {
            case Condition.Test test -> needed.put("test", test.test());
            case Condition.Measure measure -> {
                needed.put("value", measure.value());
                needed.put("unit", measure.unit());
                needed.put("relation", measure.relation());
                needed.put("threshold", measure.threshold());
            }
            case Condition.Judgement judgement -> text(judgement.judgedBy(), at + "/judgedBy");
            case Condition.Score _ ->
                wrong(at, "no-score-sheet", "指南没有评分表，不能按得分设条件", "A call has no score sheet to draw points from");
            case Condition.All all -> all(all.allOf(), at + "/allOf", depth + 1);
            case Condition.Any any -> all(any.anyOf(), at + "/anyOf", depth + 1);
        }
        needed.forEach((name, value) -> {
            if (value == null) wrong(at + "/" + name, "required", "必填", "This is required");
        });
    }

    private void text(@Nullable String text, String at) {
        if (text == null || text.isBlank()) wrong(at, "required", "必填", "This is required");
        else if (text.length() > LONGEST_TEXT)
            wrong(at, "too-long", "不得超过 300 字", "This is longer than 300 characters");
    }

    private void wrong(String at, String code, String zh, String en) {
        errors.add(new FieldError(at, code, zh, en));
    }
}
