package org.fuhua.review.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.JsonColumn;

/// One line of a notice, as it was shown: a later change elsewhere does not rewrite what the public saw.
record Entry(UUID applicationId, String number, String title, String organisationName, long awardFen) {
    Money award() {
        return Money.ofFen(awardFen);
    }

    static final class Column extends JsonColumn<List<Entry>> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
