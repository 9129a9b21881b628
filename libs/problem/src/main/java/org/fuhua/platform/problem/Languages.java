package org.fuhua.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two languages that Fuhua speaks, Chinese first.
public final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Languages() {}

    /// @param acceptLanguage the header as sent, possibly absent or malformed
    /// @return Chinese unless English is preferred
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return Locale.SIMPLIFIED_CHINESE;
        try {
            for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("en")) return Locale.ENGLISH;
                if (range.getRange().startsWith("zh")) return Locale.SIMPLIFIED_CHINESE;
            }
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return SPOKEN.getFirst();
    }
}
