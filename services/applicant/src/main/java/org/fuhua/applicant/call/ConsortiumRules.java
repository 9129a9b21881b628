package org.fuhua.applicant.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/// Who applies together (联合体), and how the money is shared.
///
/// @param at pointer to the list of partners in the form, each with `uscc`, `kind` and `amount`; the lead is not in it
/// @param membersMin members at least, the lead included
/// @param membersMax members at most, the lead included
/// @param kinds kinds of which each partner has to be one; any when absent
/// @param leadKinds kinds of which the lead has to be one; whoever may apply when absent
/// @param shareMinBp share of the amount asked for that each partner gets at least, in hundredths of a percent
/// @param shareMaxBp the same at most
/// @param agreementSlot attachment for the agreement of all members; none is asked for when absent
/// @param partnersSign whether each partner signs its own part here before the lead can hand in; not when absent
public record ConsortiumRules(
        @NotNull @Pattern(regexp = FormDefinition.POINTER) @Schema(examples = "/consortium/partners")
        String at,

        @Min(1) @Max(50) int membersMin,
        @Min(1) @Max(50) int membersMax,
        @Nullable @Size(min = 1) Set<@NotNull OrganisationKind> kinds,
        @Nullable @Size(min = 1) Set<@NotNull OrganisationKind> leadKinds,
        @Nullable @Min(0) @Max(10_000) Integer shareMinBp,
        @Nullable @Min(0) @Max(10_000) Integer shareMaxBp,

        @Nullable @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,39}")
        String agreementSlot,

        @Nullable Boolean partnersSign) {

    /// @return whether partners write and sign their own parts here
    public boolean signedHere() {
        return Boolean.TRUE.equals(partnersSign);
    }
}
