package org.fuhua.review.expert;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an officer enters about an expert.
///
/// @param kind technical when absent
/// @param region where the expert works, GB/T 2260
/// @param codes discipline codes, GB/T 13745 (such as `520.60`, written `52060`) or of the natural science foundation
///     (`F0309`)
@Schema(examples = """
                {"name": "李明哲", "email": "li.mingzhe@example.cn", "organisationUscc": "12370000495571303U",
                 "organisationName": "山东大学", "fields": ["神经解码算法", "柔性电极"], "capacity": 30, "kind": "TECHNICAL", "grade": "SENIOR",
                 "title": "教授", "region": "370102", "codes": ["F0309"]}""")
record ExpertRequest(
        @Nullable @Size(max = 200) String subject,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Email @Size(max = 200) String email,
        @Nullable UUID organisationId,

        @Nullable @Pattern(regexp = "[0-9A-HJ-NP-RTUW-Y]{18}")
        String organisationUscc,

        @NotBlank @Size(max = 200) String organisationName,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> fields,
        @NotNull @Min(0) @Max(1000) Integer capacity,
        @Nullable ExpertKind kind,
        @Nullable Grade grade,
        @Nullable @Size(max = 100) String title,
        @Nullable @Pattern(regexp = "\\d{6}") String region,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z]?\\d{2,9}") String> codes) {

    Expert.Details details() {
        return new Expert.Details(
                subject, organisationId, organisationUscc, organisationName, fields, capacity, qualities());
    }

    private Qualities qualities() {
        return new Qualities(
                Objects.requireNonNullElse(kind, Qualities.UNKNOWN.kind()),
                Objects.requireNonNullElse(grade, Qualities.UNKNOWN.grade()),
                title,
                region,
                Objects.requireNonNullElse(codes, List.of()));
    }

    @Override
    public String toString() {
        return "ExpertRequest[…]";
    }
}
