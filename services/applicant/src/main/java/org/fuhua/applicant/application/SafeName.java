package org.fuhua.applicant.application;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Names of files that every system can keep: nothing in them leads elsewhere, none is taken twice.
final class SafeName {
    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Set<String> taken = new HashSet<>();

    /// @return what the application's files are called: its number, else its title
    static String of(Application application) {
        return plain(Objects.requireNonNullElse(
                application.number(), Objects.requireNonNullElse(application.title(), "draft")));
    }

    /// @return the name without anything that a path or a shell reads, short enough to be kept, never empty
    static String plain(String name) {
        var safe = name.strip()
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        int dot = safe.lastIndexOf('.');
        var ending = dot > 0 && safe.length() - dot <= 12 ? safe.substring(dot) : "";
        var stem = safe.substring(0, safe.length() - ending.length());
        if (stem.codePointCount(0, stem.length()) > LONGEST)
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        if (stem.isBlank() || RESERVED.contains(stem.toLowerCase(Locale.ROOT))) stem = "_" + stem;
        return stem + ending;
    }

    /// @return the name, with a number before its ending where another file has it already
    String unique(String name) {
        var safe = plain(name);
        int dot = safe.lastIndexOf('.');
        var stem = dot > 0 ? safe.substring(0, dot) : safe;
        var ending = dot > 0 ? safe.substring(dot) : "";
        var candidate = safe;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) candidate = stem + " (" + i + ")" + ending;
        return candidate;
    }
}
