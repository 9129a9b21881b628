package org.fuhua.review.objection;

import java.util.Objects;
import java.util.stream.Stream;
import org.fuhua.review.Mentions;
import org.jspecify.annotations.Nullable;

/// Who objects, and how they are reached. Sealed wherever it is kept; shown to the handler of the case and nobody else.
///
/// @param name of the person, or of the unit's contact
/// @param unitName for units only
record Objector(
        Kind kind,
        String name,
        @Nullable String unitName,
        @Nullable String phone,
        @Nullable String email) {

    public enum Kind {
        PERSON,
        UNIT
    }

    /// @return whether a text gives away who it is: it holds a name or a way to reach them, however it is spaced
    boolean isNamedIn(String text) {
        return Mentions.in(
                text,
                Stream.of(name, unitName, phone, email).filter(Objects::nonNull).toList());
    }

    @Override
    public String toString() {
        return "Objector[]";
    }
}
