package org.fuhua.applicant.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuhua.applicant.call.CallDefinition.Composition;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;

/// What has to hold within the composition of panels: what no panel of this size could be is refused when the call is
/// written, not when experts are drawn.
final class CompositionCheck {
    private static final int WHOLE = 10_000;

    private final List<FieldError> errors = new ArrayList<>();

    private CompositionCheck() {}

    /// @param reviews experts of each application
    /// @return faults with pointers within the composition
    static List<FieldError> of(Composition composition, int reviews) {
        var check = new CompositionCheck();
        // Nobody is both of such a pair.
        check.together(
                "/financeMin",
                experts(composition.technicalShareBp(), reviews)
                        + Objects.requireNonNullElse(composition.financeMin(), 0),
                reviews,
                "技术专家与财务专家",
                "technical and finance experts");
        check.together(
                "/juniorShareBp",
                experts(composition.seniorShareBp(), reviews) + experts(composition.juniorShareBp(), reviews),
                reviews,
                "正高级及以上与副高级及以下专家",
                "senior and other experts");
        check.both("/newWithinYears", composition.newShareBp(), composition.newWithinYears());
        check.both("/outOfRegionLevel", composition.outOfRegionShareBp(), composition.outOfRegionLevel());
        return check.errors;
    }

    private static int experts(@Nullable Integer shareBp, int reviews) {
        return shareBp == null ? 0 : Math.ceilDiv(shareBp * reviews, WHOLE);
    }

    private void together(String pointer, int wanted, int reviews, String zh, String en) {
        if (wanted > reviews)
            errors.add(new FieldError(
                    pointer,
                    "panel-too-small",
                    "%s共需 %d 人，每个项目只有 %d 位专家".formatted(zh, wanted, reviews),
                    "%d %s are asked for, and an application has %d experts".formatted(wanted, en, reviews)));
    }

    private void both(String pointer, @Nullable Object share, @Nullable Object said) {
        if (share == null ^ said == null)
            errors.add(new FieldError(
                    pointer, "not-both", "该项须与其比例一同填写", "This is given together with its share, or neither"));
    }
}
