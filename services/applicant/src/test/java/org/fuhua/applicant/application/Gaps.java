package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Form;
import org.fuhua.problem.FieldError;

/// What stands against handing in, for tests outside of this package.
public final class Gaps {
    private Gaps() {}

    /// @return pointers, each once, in their order
    public static List<String> of(CallDefinition call, ObjectNode answers, Set<String> filled) {
        var sections = Answers.none();
        for (var section : answers.properties())
            sections = sections.with(
                    section.getKey(),
                    new Answers.Saved((ObjectNode) section.getValue(), 0, 1, Instant.EPOCH, "somebody"));
        return Completeness.gaps(call, Form.of(call.form()), sections, filled).stream()
                .map(FieldError::pointer)
                .distinct()
                .sorted()
                .toList();
    }
}
