package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Form;
import org.fuhua.applicant.partner.PartnerState;
import org.fuhua.problem.FieldError;

/// What stands against handing in, for tests outside of this package.
public final class Gaps {
    private Gaps() {}

    /// @param signOffs of partners by credit code
    /// @return pointers, each once, in their order
    public static List<String> of(
            CallDefinition call, ObjectNode answers, Set<String> filled, Map<String, PartnerState> signOffs) {
        var sections = Answers.none();
        for (var section : answers.properties())
            sections = sections.with(
                    section.getKey(),
                    new Answers.Saved((ObjectNode) section.getValue(), 0, 1, Instant.EPOCH, "somebody"));
        var form = Form.of(call.form());
        var gaps = Completeness.gaps(call, form, sections, filled);
        gaps.addAll(SignOffGaps.of(call, sections.whole(form), signOffs));
        return gaps.stream().map(FieldError::pointer).distinct().sorted().toList();
    }
}
