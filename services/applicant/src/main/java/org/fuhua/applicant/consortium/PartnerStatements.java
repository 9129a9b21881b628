package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.ApplicantProblem.STATEMENT_OUTDATED;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fuhua.applicant.submission.Statement;
import org.fuhua.applicant.submission.Statements;
import org.fuhua.problem.Refusal;

/// What a partner declares with its sign-off, in all versions; the last one is in force.
@Startup
@ApplicationScoped
class PartnerStatements {
    private final List<Statement> all = Statements.read("/partner-statements.yaml");

    Statement inForce() {
        return all.getLast();
    }

    /// Refuses a statement that is not the one in force: nobody declares what they did not read.
    void requireInForce(String version) {
        if (!inForce().version().equals(version))
            throw new Refusal(STATEMENT_OUTDATED, "inForce", inForce().version()).at("/statement");
    }
}
