package org.fuhua.review.expert;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an officer enters about an expert.
@Schema(examples = """
                {"name": "李明哲", "email": "li.mingzhe@example.cn", "organisationUscc": "12370000495571303U",
                 "organisationName": "山东大学", "fields": ["神经解码算法", "柔性电极"], "capacity": 30}""")
record ExpertRequest(
        @Nullable @Size(max = 200) String subject,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Email @Size(max = 200) String email,
        @Nullable UUID organisationId,

        @Nullable @Pattern(regexp = "[0-9A-HJ-NP-RTUW-Y]{18}")
        String organisationUscc,

        @NotBlank @Size(max = 200) String organisationName,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> fields,
        @NotNull @Min(0) @Max(1000) Integer capacity) {

    Expert.Details details() {
        return new Expert.Details(subject, organisationId, organisationUscc, organisationName, fields, capacity);
    }

    @Override
    public String toString() {
        return "ExpertRequest[…]";
    }
}
