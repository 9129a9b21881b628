package org.fuhua.review.expert;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// Which experts a list shows (`@BeanParam @Valid`); what is absent does not narrow it.
public class ExpertFilter {
    @QueryParam("kind")
    public @Nullable ExpertKind kind;

    @QueryParam("grade")
    public @Nullable Grade grade;

    /// Region code or the first digits of one.
    @QueryParam("region")
    @Pattern(regexp = "\\d{2,6}")
    public @Nullable String region;

    /// Discipline code or the beginning of one.
    @QueryParam("code")
    @Pattern(regexp = "[A-Z]?\\d{1,9}")
    public @Nullable String code;

    /// A whole name however it is written, or a part of the unit or of a field.
    @QueryParam("q")
    @Size(max = 100)
    public @Nullable String q;
}
