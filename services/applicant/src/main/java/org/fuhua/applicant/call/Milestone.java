package org.fuhua.applicant.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A milestone that every agreement of the call begins with (里程碑模板).
///
/// @param afterMonths months from the start of the project to its due day
/// @param trancheNo tranche that is paid once it is reached; none when absent
public record Milestone(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,39}") @Schema(examples = "midterm")
        String code,

        @NotBlank @Size(max = 200) String titleZh,
        @NotBlank @Size(max = 200) String titleEn,
        @Min(0) @Max(120) int afterMonths,
        @Nullable @Size(min = 1, max = 500) String evidenceZh,
        @Nullable @Size(min = 1, max = 500) String evidenceEn,
        @Nullable @Min(1) @Max(20) Integer trancheNo) {}
