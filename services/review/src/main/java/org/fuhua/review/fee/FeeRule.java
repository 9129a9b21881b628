package org.fuhua.review.fee;

import java.time.LocalDate;
import java.util.Map;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.review.expert.Grade;
import org.jspecify.annotations.Nullable;

/// What reading is paid with: one set of rates.
///
/// @param to last day in force; absent while it is
/// @param verified whether the rates were compared with the document
/// @param perDayFen for a day of a person, in fen (分), by seniority
/// @param correspondencePercent share of a day's rate for one application that is read at home (通讯评审)
record FeeRule(
        String code,
        String documentNo,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate to,
        Map<Grade, Long> perDayFen,
        int correspondencePercent)
        implements RuleBook.Dated {

    FeeRule {
        for (var grade : Grade.values())
            if (perDayFen.get(grade) == null) throw new IllegalArgumentException("no rate for " + grade);
    }

    /// In whole fen, rounded down.
    Money perSheet(Grade grade) {
        return Money.ofFen(Math.multiplyExact(perDayFen.get(grade), (long) correspondencePercent) / 100);
    }

    Money due(Grade grade, long sheets) {
        return Money.ofFen(Math.multiplyExact(perSheet(grade).minorUnits(), sheets));
    }
}
