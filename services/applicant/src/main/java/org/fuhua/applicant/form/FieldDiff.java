package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds which answers differ. A list whose length changed counts as one answer, because its rows have no names.
public final class FieldDiff {
    private FieldDiff() {}

    /// @return the changes from one state of a section to another, in the order of its members
    public static List<FieldChange> between(ObjectNode before, ObjectNode after) {
        var changes = new ArrayList<FieldChange>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(
            String at, @Nullable JsonNode before, @Nullable JsonNode after, List<FieldChange> changes) {
        if (SameAnswer.is(before, after)) return;
        if (before instanceof ObjectNode from && after instanceof ObjectNode to) {
            var names = new LinkedHashSet<String>();
            from.fieldNames().forEachRemaining(names::add);
            to.fieldNames().forEachRemaining(names::add);
            for (var name : names) compare(at + "/" + Pointers.escape(name), from.get(name), to.get(name), changes);
        } else if (before != null
                && after != null
                && before.isArray()
                && after.isArray()
                && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) compare(at + "/" + i, before.get(i), after.get(i), changes);
        } else changes.add(new FieldChange(at, before, after));
    }
}
