package org.fuhua.applicant.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that the officer looks at in the formal check (形式审查要点).
///
/// @param source document that asks for it
public record FormalCheckItem(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "seals")
        String code,

        @NotBlank @Size(max = 300) String zh,
        @NotBlank @Size(max = 300) String en,
        @Nullable @Size(min = 1, max = 200) String source) {}
