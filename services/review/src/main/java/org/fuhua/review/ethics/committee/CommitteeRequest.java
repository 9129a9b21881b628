package org.fuhua.review.ethics.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.jspecify.annotations.Nullable;

/// A committee as the agency files it.
///
/// @param organisationId the unit that it belongs to, or its credit code instead
@Schema(name = "EthicsCommitteeRequest", examples = """
                {"organisationId": "01980000-0000-7000-8000-000000000002", "name": "山东省脑机接口区域科技伦理审查委员会", "nameEn": "Regional BCI Ethics Committee",
                 "regional": true, "formedOn": "2026-01-05", "termEndsOn": "2031-01-04", "members": [
                  {"subject": "5b0c7a52-9d6e-4f3a-8d5e-000000000001", "name": "张敏", "email": "zhang@example.cn",
                   "gender": "FEMALE", "kind": "ETHICS", "seat": "CHAIR", "outside": false}]}""")
record CommitteeRequest(
        @Nullable UUID organisationId,
        @Nullable @Size(max = 18) String organisationUscc,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(min = 1, max = 200) String nameEn,
        boolean regional,
        @NotNull LocalDate formedOn,
        @NotNull LocalDate termEndsOn,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Member> members) {

    @Schema(name = "EthicsGender")
    enum Gender {
        FEMALE,
        MALE
    }

    /// @param email finds whoever is in the team of an application; kept as a fingerprint only, and as it was when a
    ///     member stays and it is not said again
    @Schema(name = "EthicsMemberRequest")
    record Member(
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 60) String name,
            @Nullable @Email @Size(max = 120) String email,
            @NotNull Gender gender,
            @NotNull Kind kind,
            @NotNull Seat seat,
            boolean outside) {
        @Override
        public String toString() {
            return "Member[" + subject + "]";
        }
    }
}
