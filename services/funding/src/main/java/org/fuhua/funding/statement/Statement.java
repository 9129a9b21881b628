package org.fuhua.funding.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document of figures before it is set: what it is about, and tables. The words are chosen already.
///
/// @param facts short values with their labels; a sum as an amount, so that paper can write it in capitals (大写)
record Statement(String title, List<Fact> facts, List<Table> tables) {
    record Fact(String label, Object value) {}

    /// @param rows amounts as [org.fuhua.platform.money.Money], days and instants as such, everything else as text
    record Table(String title, List<String> head, List<List<? extends @Nullable Object>> rows) {}
}
