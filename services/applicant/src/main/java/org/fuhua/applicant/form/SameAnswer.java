package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Whether two answers say the same: 1.50 and 1.5 do, and so do null and nothing at all.
final class SameAnswer {
    private static final Comparator<JsonNode> LEAVES = (one, other) -> {
        if (one.isNumber() && other.isNumber()) return one.decimalValue().compareTo(other.decimalValue());
        return one.equals(other) ? 0 : 1;
    };

    private SameAnswer() {}

    static boolean is(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
        return one.equals(LEAVES, other);
    }

    static boolean isNothing(@Nullable JsonNode answer) {
        return answer == null || answer.isNull() || answer.isMissingNode();
    }
}
