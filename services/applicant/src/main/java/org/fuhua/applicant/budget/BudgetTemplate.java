package org.fuhua.applicant.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/// The budget that a call asks for (预算模板).
///
/// @param mode by heads, or as a lump sum (包干制) for which the organisation commits itself in writing
/// @param at pointer to the list of lines in the form, each with `head`, `asked`, `own` and `basis`; absent for a lump
/// sum
/// @param heads the heads (科目) in the order shown; empty for a lump sum
/// @param indirectRules code of the rule set that limits indirect cost; unlimited when absent
/// @param commitmentSlot attachment that holds the written commitment to a lump sum
public record BudgetTemplate(
        @NotNull Mode mode,

        @Nullable @Pattern(regexp = FormDefinition.POINTER) @Schema(examples = "/budget/lines")
        String at,

        @Nullable @Size(max = 20) List<@NotNull @Valid Head> heads,

        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "indirect-2021")
        String indirectRules,

        @Nullable @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,39}")
        String commitmentSlot) {

    public enum Mode {
        ITEMISED,
        LUMP_SUM
    }

    /// What a head is to the rules: equipment (设备费) is direct cost that bears no indirect cost.
    public enum Kind {
        EQUIPMENT,
        DIRECT,
        INDIRECT
    }

    /// @param required has to have a line, if only of zero
    @Schema(name = "BudgetHead")
    public record Head(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,39}") @Schema(examples = "equipment")
            String code,

            @NotBlank @Size(max = 100) String titleZh,
            @NotBlank @Size(max = 100) String titleEn,
            @NotNull Kind kind,
            @Nullable Boolean required,
            @Nullable @Size(max = 1000) String helpZh,
            @Nullable @Size(max = 1000) String helpEn) {}

    public List<Head> allHeads() {
        return heads == null ? List.of() : heads;
    }
}
