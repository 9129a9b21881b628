package org.fuhua.rules.expression;

import java.util.Map;

/// What kind of data an expression may read. Declared, so that a misspelt field is refused before anybody is judged
/// by it.
public sealed interface Type {
    /// Data without declared parts. Money is an `INTEGER` of fen; `DYNAMIC` is a map whose parts nobody declared, such
    /// as the answers to a form.
    enum Scalar implements Type {
        BOOLEAN,
        INTEGER,
        TEXT,
        DATE,
        DYNAMIC
    }

    /// Data with declared parts.
    ///
    /// @param name told in messages; one name always stands for the same fields within a scope
    record RecordOf(String name, Map<String, Type> fields) implements Type {
        public RecordOf {
            fields = Map.copyOf(fields);
        }
    }

    /// Any number of the same.
    record ListOf(Type element) implements Type {}
}
