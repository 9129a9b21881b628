package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Rows of a list, which have no names but their place.
final class Rows {
    private Rows() {}

    /// @return which rows of the base are still there, when nothing but taking rows out happened; null otherwise
    static @Nullable BitSet kept(ArrayNode base, ArrayNode now) {
        var kept = new BitSet();
        int next = 0;
        for (int i = 0; i < base.size() && next < now.size(); i++)
            if (SameAnswer.is(base.get(i), now.get(next))) {
                kept.set(i);
                next++;
            }
        return next == now.size() ? kept : null;
    }

    /// @return the other side's rows without those that one side took out; null when a row was taken out by one and
    ///     changed by the other, or cannot be found again
    static @Nullable ArrayNode without(ArrayNode base, BitSet kept, ArrayNode other) {
        if (other.size() < base.size()) return null;
        var left = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < other.size(); i++) {
            if (i >= base.size() || kept.get(i)) left.add(other.get(i));
            else if (!SameAnswer.is(base.get(i), other.get(i))) return null;
        }
        return left;
    }

    static boolean has(ArrayNode rows, int from, JsonNode row) {
        for (int i = from; i < rows.size(); i++) if (SameAnswer.is(rows.get(i), row)) return true;
        return false;
    }
}
