package org.fuhua.rules.expression;

import java.util.List;

/// What became of a source text.
public sealed interface Compilation {
    /// It may be evaluated.
    record Accepted(Expression expression) implements Compilation {}

    /// It may not.
    ///
    /// @param faults at least one
    record Refused(List<Fault> faults) implements Compilation {
        public Refused {
            faults = List.copyOf(faults);
        }

        Refused(Fault fault) {
            this(List.of(fault));
        }
    }
}
