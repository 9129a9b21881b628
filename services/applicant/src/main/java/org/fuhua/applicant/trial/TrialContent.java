package org.fuhua.applicant.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.jspecify.annotations.Nullable;

/// Who tries a call and what they write.
///
/// @param answers of the shape of the call's form, as far as they are written
/// @param files attachments that count as uploaded, by slot
record TrialContent(
        @NotNull @Valid Applicant applicant,

        @NotNull @Schema(type = SchemaType.OBJECT, description = "Answers of the shape of the call's form")
        ObjectNode answers,

        @NotNull @Size(max = 20) Set<@NotNull @Size(max = 40) String> files) {

    /// A registered organisation with what it stated, or one that is made up.
    ///
    /// @param organisationId whose kind, region and profile count; the other members are left out then
    @Schema(name = "TrialApplicant")
    record Applicant(
            @Nullable UUID organisationId,
            @Nullable OrganisationKind kind,
            @Nullable @Pattern(regexp = "\\d{6}") String regionCode,
            @Nullable @Valid EnterpriseProfile profile) {}
}
