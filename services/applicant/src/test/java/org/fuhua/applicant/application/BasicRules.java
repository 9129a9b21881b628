package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.ruleset.Finding;

/// Lets tests of other packages ask what a call demands without an expression.
public final class BasicRules {
    private BasicRules() {}

    /// @return what is wrong with answers besides the form's own rules
    public static List<FieldError> faults(CallDefinition call, String lead, ObjectNode answers) {
        var requested =
                Money.ofYuan(answers.at(call.form().extract().requested()).asText());
        return ProgrammeAnswers.check(call, lead, answers, Optional.of(requested));
    }

    /// @param others applications of the same organisation besides the one that is judged
    public static List<Finding> judge(CallDefinition call, Standing organisation, long others) {
        return Eligibility.of(call).judge(organisation, others);
    }
}
