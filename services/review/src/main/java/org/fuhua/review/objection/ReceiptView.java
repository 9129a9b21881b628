package org.fuhua.review.objection;

import java.time.LocalDate;

/// What an objector keeps.
///
/// @param code shown this once; by it the objector asks how the objection stands, or withdraws it
public record ReceiptView(String number, String code, LocalDate acceptanceDueOn) {
    static ReceiptView of(Objection objection, ReceiptCode code) {
        return new ReceiptView(objection.number(), code.shown(), objection.acceptanceDueOn());
    }

    @Override
    public String toString() {
        return "ReceiptView[" + number + "]";
    }
}
