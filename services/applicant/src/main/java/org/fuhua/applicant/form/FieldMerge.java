package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays what one person wrote onto what others wrote meanwhile: a three-way merge, answer by answer.
///
/// An answer that only one side changed is taken from that side. Rows of lists are compared by their place: rows added
/// at the end on both sides are all kept, rows taken out on one side go unless the other side changed them.
public final class FieldMerge {
    private final List<FieldConflict> conflicts = new ArrayList<>();

    private FieldMerge() {}

    /// @param answers with the changes laid on; where there is a conflict, what was there stays
    public record Merged(ObjectNode answers, List<FieldConflict> conflicts) {}

    /// @param theirs the section as it is now
    /// @param changes what was changed, each with what it was changed from; pointers lead through objects only
    public static Merged lay(List<FieldChange> changes, ObjectNode theirs) {
        var merge = new FieldMerge();
        var answers = theirs.deepCopy();
        for (var change : changes) {
            var holder = Pointers.holder(answers, change.pointer());
            var name = Pointers.lastName(change.pointer());
            var merged = merge.value(change.pointer(), change.from(), change.to(), holder.get(name));
            if (SameAnswer.isNothing(merged)) holder.remove(name);
            else holder.set(name, merged);
        }
        return new Merged(answers, List.copyOf(merge.conflicts));
    }

    private @Nullable JsonNode value(
            String at, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (SameAnswer.is(mine, theirs) || SameAnswer.is(mine, base)) return theirs;
        if (SameAnswer.is(theirs, base)) return mine;
        if (mine instanceof ObjectNode one && theirs instanceof ObjectNode other)
            return members(at, base instanceof ObjectNode known ? known : empty(), one, other);
        if (mine instanceof ArrayNode one && theirs instanceof ArrayNode other) {
            var rows = rows(
                    at, base instanceof ArrayNode known ? known : JsonNodeFactory.instance.arrayNode(), one, other);
            if (rows != null) return rows;
        }
        conflicts.add(new FieldConflict(at, mine, theirs));
        return theirs;
    }

    private ObjectNode members(String at, ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        var names = new LinkedHashSet<String>();
        theirs.fieldNames().forEachRemaining(names::add);
        mine.fieldNames().forEachRemaining(names::add);
        var merged = empty();
        for (var name : names) {
            var value = value(at + "/" + Pointers.escape(name), base.get(name), mine.get(name), theirs.get(name));
            if (!SameAnswer.isNothing(value)) merged.set(name, value);
        }
        return merged;
    }

    /// @return the rows of both; null when they cannot be told apart
    private @Nullable ArrayNode rows(String at, ArrayNode base, ArrayNode mine, ArrayNode theirs) {
        if (mine.size() >= base.size() && theirs.size() >= base.size()) return sideBySide(at, base, mine, theirs);
        var iKept = Rows.kept(base, mine);
        var theyKept = Rows.kept(base, theirs);
        if (iKept != null && theyKept != null) {
            var left = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < base.size(); i++) if (iKept.get(i) && theyKept.get(i)) left.add(base.get(i));
            return left;
        }
        if (iKept != null) return Rows.without(base, iKept, theirs);
        return theyKept == null ? null : Rows.without(base, theyKept, mine);
    }

    private ArrayNode sideBySide(String at, ArrayNode base, ArrayNode mine, ArrayNode theirs) {
        var merged = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < base.size(); i++) {
            var row = value(at + "/" + i, base.get(i), mine.get(i), theirs.get(i));
            merged.add(row == null ? JsonNodeFactory.instance.nullNode() : row);
        }
        for (int i = base.size(); i < theirs.size(); i++) merged.add(theirs.get(i));
        for (int i = base.size(); i < mine.size(); i++)
            if (!Rows.has(theirs, base.size(), mine.get(i))) merged.add(mine.get(i));
        return merged;
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
