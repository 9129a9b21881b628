package org.fuhua.applicant.application;

import java.util.List;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.rules.ruleset.Finding;

/// Lets tests of other packages ask what a call demands without an expression.
public final class BasicRules {
    private BasicRules() {}

    /// @param others applications of the same organisation besides the one that is judged
    public static List<Finding> judge(CallDefinition call, Standing organisation, long others) {
        return new Eligibility(call.code(), call.eligibility()).judge(organisation, others);
    }
}
