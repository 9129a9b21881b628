package org.fuhua.applicant.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that has to be corrected.
///
/// @param pointer where, as a JSON Pointer into the sections; empty for the whole
record Defect(
        @NotNull @Size(max = 400) @Pattern(regexp = "(/([^~/]|~[01])*)*") @Schema(examples = "/budget/requestedAmount")
        String pointer,

        @NotBlank @Size(max = 1000) @Schema(examples = "总投资构成与附件不一致，请补正")
        String text) {}
