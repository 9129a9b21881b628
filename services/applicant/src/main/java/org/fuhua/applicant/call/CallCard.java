package org.fuhua.applicant.call;

import java.util.List;

/// The small part of a definition that lists show besides what they search by.
record CallCard(
        List<String> leadDepartments,
        List<String> responsibleDepartments,
        int graceSeconds,
        CallDefinition.Budget budget,
        CallDefinition.Eligibility eligibility) {

    static CallCard of(CallDefinition call) {
        return new CallCard(
                call.leadDepartments(),
                call.responsibleDepartments(),
                call.graceSeconds(),
                call.budget(),
                call.eligibility());
    }
}
