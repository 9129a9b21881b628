package org.fuhua.applicant.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.organisation.Uscc;
import org.jspecify.annotations.Nullable;

/// One tie as it is stated: to an organisation by its code, or to a person by name.
///
/// @param idNumber 身份证号; connects a person's holdings in several organisations. Answers show it masked
/// @param share in percent with six decimals at most
/// @param to last day; absent while it lasts
record StatedRelation(
        @NotNull @Schema(examples = "SHAREHOLDER") RelationKind kind,
        @Nullable @Pattern(regexp = Uscc.SHAPE) String uscc,
        @Nullable @Size(min = 1, max = 100) String personName,
        @Nullable @Size(max = 18) String idNumber,

        @Nullable @Pattern(regexp = "\\d{1,3}(\\.\\d{1,6})?") @Schema(examples = "51.5")
        String share,

        @NotNull LocalDate from,
        @Nullable LocalDate to) {

    @Nullable
    BigDecimal exactShare() {
        return share == null ? null : new BigDecimal(share);
    }

    Relation.Tie tie() {
        return new Relation.Tie(kind, exactShare(), from, to);
    }

    @Override
    public String toString() {
        return "StatedRelation[" + kind + "]";
    }
}
