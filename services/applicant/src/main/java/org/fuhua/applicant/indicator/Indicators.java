package org.fuhua.applicant.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/// The tree of performance targets (绩效目标) that a call sets: dimensions (一级指标) such as output or benefit, branches
/// (二级指标) such as quantity or quality, and targets (三级指标) for which an applicant names a figure.
///
/// @param at pointer to the list in the form, each element with `code`, `target` and, where it is the applicant's own,
///     `name` and `unit`
public record Indicators(
        @NotNull @Pattern(regexp = FormDefinition.POINTER) @Schema(examples = "/targets/indicators")
        String at,

        @NotEmpty @Size(max = 6) List<@NotNull @Valid Dimension> dimensions) {

    static final String CODE = "[a-z][A-Za-z0-9-]{0,39}";

    @Schema(name = "IndicatorDimension")
    public record Dimension(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String titleZh,
            @NotBlank @Size(max = 100) String titleEn,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid Branch> branches) {}

    /// @param ownMost how many targets of their own applicants may add here; none when absent
    @Schema(name = "IndicatorBranch")
    public record Branch(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String titleZh,
            @NotBlank @Size(max = 100) String titleEn,
            @NotNull @Size(max = 20) List<@NotNull @Valid Target> targets,
            @Nullable @Min(1) @Max(10) Integer ownMost) {}

    /// @param bound the least, or the most, that may be named; any figure when absent
    @Schema(name = "IndicatorTarget")
    public record Target(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String titleZh,
            @NotBlank @Size(max = 100) String titleEn,
            @Nullable @Size(min = 1, max = 20) String unitZh,
            @Nullable @Size(min = 1, max = 20) String unitEn,
            @NotNull TargetType type,
            @Nullable Boolean required,

            @Nullable @Pattern(regexp = TargetType.NUMBER) String bound) {}
}
