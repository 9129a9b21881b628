package org.fuhua.funding.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document of figures before it is set: what it is about, and tables. The words are chosen already.
///
/// @param facts short values with their labels
record Statement(String title, List<Fact> facts, List<Table> tables) {
    record Fact(String label, String value) {}

    /// @param rows amounts as [org.fuhua.platform.money.Money], days and instants as such, everything else as text
    record Table(String title, List<String> head, List<List<? extends @Nullable Object>> rows) {}
}
