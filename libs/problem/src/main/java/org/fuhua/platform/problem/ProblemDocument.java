package org.fuhua.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Problem;
import org.jspecify.annotations.Nullable;

/// An RFC 9457 problem as it goes over the wire (`application/problem+json`).
///
/// @param type address of the problem's entry in the generated reference
/// @param facts named values that explain the refusal
/// @param errors the members of the input at fault
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        String traceId,
        Map<String, Object> facts,
        List<Member> errors) {

    /// Media type of a problem.
    public static final String MEDIA_TYPE = "application/problem+json";

    /// One member of the input at fault, worded for the reader.
    public record Member(String pointer, String code, String message) {}

    /// Words a problem for a reader.
    public static ProblemDocument of(
            Problem problem,
            Locale locale,
            String traceId,
            @Nullable String detail,
            Map<String, Object> facts,
            List<FieldError> errors) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new ProblemDocument(
                "/docs/problems#" + problem.code(),
                english ? problem.en() : problem.zh(),
                problem.status(),
                detail,
                problem.code(),
                traceId,
                facts,
                errors.stream()
                        .map(e -> new Member(e.pointer(), e.code(), english ? e.en() : e.zh()))
                        .toList());
    }
}
