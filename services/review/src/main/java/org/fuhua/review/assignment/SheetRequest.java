package org.fuhua.review.assignment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A sheet as the expert has it on screen; it may be unfinished.
///
/// @param scores by code of the criterion, at most two decimals
/// @param notApplicable codes of criteria that do not apply
/// @param confidence how sure the expert is, 1 to 5
@Schema(examples = """
                {"scores": {"innovation": 8.5, "feasibility": 7}, "comments": {"innovation": "解码算法有明显创新"},
                 "overall": "建议支持"}""")
record SheetRequest(
        @NotNull @Size(max = 30)
        Map<@Size(max = 64) String, @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 2) BigDecimal> scores,

        @Nullable @Size(max = 30) Set<@NotNull @Size(max = 64) String> notApplicable,

        @NotNull @Size(max = 30) Map<@Size(max = 64) String, @NotNull @Size(max = 4000) String> comments,

        @Nullable @Size(max = 8000) String overall,
        @Nullable @Min(1) @Max(5) Integer confidence) {

    @Override
    public String toString() {
        return "SheetRequest[…]";
    }
}
