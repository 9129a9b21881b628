package org.fuhua.review;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// Tells whether a text gives somebody away: it holds one of their names or a way to reach them, however it is spaced
/// or written in full or half width.
public final class Mentions {
    private Mentions() {}

    /// @param known names, addresses and numbers; those of a single character say nothing
    public static boolean in(String text, Collection<String> known) {
        var normal = normal(text);
        return known.stream()
                .map(Mentions::normal)
                .filter(one -> one.length() > 1)
                .anyMatch(normal::contains);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
