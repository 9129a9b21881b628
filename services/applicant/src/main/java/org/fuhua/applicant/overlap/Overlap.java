package org.fuhua.applicant.overlap;

import java.util.List;

/// What one application has in common with another.
///
/// @param kind in which way
/// @param shareBp how much of the application it is, in hundredths of a percent; all of it when that says nothing
/// @param passages what stands here and there
record Overlap(Kind kind, int shareBp, List<Passage> passages) {
    static final int WHOLE = 10_000;

    enum Kind {
        /// The same words in the same order.
        TEXT,
        /// Mostly the same words, in whatever order.
        WORDS,
        /// The same item at the same price, of the same organisation: perhaps financed twice.
        COST,
        /// The same person in both teams.
        PERSON
    }

    record Passage(String pointer, String text, String otherPointer, String otherText) {
        /// As seen from the other application.
        Passage turned() {
            return new Passage(otherPointer, otherText, pointer, text);
        }
    }
}
