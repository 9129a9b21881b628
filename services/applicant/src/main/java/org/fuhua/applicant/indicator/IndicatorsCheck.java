package org.fuhua.applicant.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.problem.FieldError;

/// What has to hold for a tree of indicators to be fillable: codes once, figures bounded as figures, a place in the
/// form.
public final class IndicatorsCheck {
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private IndicatorsCheck() {}

    /// @param form without findings
    /// @return what is wrong, with pointers into the tree
    public static List<FieldError> of(Indicators indicators, FormDefinition form) {
        var check = new IndicatorsCheck();
        for (int d = 0; d < indicators.dimensions().size(); d++)
            check.dimension("/dimensions/" + d, indicators.dimensions().get(d));
        check.place(indicators.at(), form);
        return check.errors;
    }

    private void dimension(String at, Indicators.Dimension dimension) {
        once(at, dimension.code());
        for (int b = 0; b < dimension.branches().size(); b++) {
            var branch = dimension.branches().get(b);
            var here = at + "/branches/" + b;
            once(here, branch.code());
            if (branch.targets().isEmpty() && branch.ownMost() == null)
                wrong(here + "/targets", "empty", "请设三级指标，或允许申报人自设", "Set targets, or let applicants add their own");
            for (int t = 0; t < branch.targets().size(); t++)
                target(here + "/targets/" + t, branch.targets().get(t));
        }
    }

    private void target(String at, Indicators.Target target) {
        once(at, target.code());
        if (target.bound() != null && !target.type().isNumber())
            wrong(at + "/bound", "not-a-number", "定性指标没有限值", "A description has no bound");
    }

    private void place(String at, FormDefinition form) {
        var properties = form.itemsAt(at).path("properties");
        if (!List.of("code", "target").stream()
                .allMatch(name ->
                        "string".equals(properties.path(name).path("type").asText())))
            wrong(
                    "/at",
                    "no-indicator-list",
                    "此处须为绩效目标列表：每项含文本 code、target",
                    "This has to be a list of objects with the texts code and target");
        if (form.keepsPersonal(at)) wrong("/at", "personal", "绩效目标不得列为个人信息", "Targets cannot be personal");
    }

    private void once(String at, String code) {
        if (!seen.add(code)) wrong(at + "/code", "not-unique", "指标编码重复", "Another indicator has this code");
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
