package org.fuhua.funding.statement;

import static org.fuhua.funding.FundingProblem.PERIOD_BACKWARDS;

import java.time.LocalDate;
import org.fuhua.problem.Refusal;

/// Days of a statement, both of them in it.
record Range(LocalDate from, LocalDate to) {
    Range {
        if (from.isAfter(to)) throw new Refusal(PERIOD_BACKWARDS).at("?from");
    }

    @Override
    public String toString() {
        return from + " – " + to;
    }
}
