package org.fuhua.applicant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads query parameters so that a malformed one is named instead of making the whole path unknown.
public final class QueryValues {
    private QueryValues() {}

    public static @Nullable UUID uuid(String name, @Nullable String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?" + name);
        }
    }

    public static @Nullable LocalDate day(String name, @Nullable String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?" + name);
        }
    }

    public static <E extends Enum<E>> @Nullable E oneOf(Class<E> values, String name, @Nullable String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return Enum.valueOf(values, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?" + name);
        }
    }
}
