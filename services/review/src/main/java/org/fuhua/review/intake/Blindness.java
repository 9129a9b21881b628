package org.fuhua.review.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who knows whom in the review of a call (评审盲法).
public enum Blindness {
    SINGLE,
    DOUBLE,
    OPEN;

    /// @param told what the call says; single blind when it says nothing or something that is not known here
    static Blindness orSingle(@Nullable String told) {
        if (told == null) return SINGLE;
        return switch (told.toUpperCase(Locale.ROOT)) {
            case "DOUBLE" -> DOUBLE;
            case "OPEN" -> OPEN;
            default -> SINGLE;
        };
    }

    /// @return whether experts are not to learn who applies
    public boolean hidesApplicant() {
        return this == DOUBLE;
    }
}
