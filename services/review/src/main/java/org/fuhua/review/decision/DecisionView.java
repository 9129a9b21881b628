package org.fuhua.review.decision;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;

/// A decision with its reason, for officers and auditors.
public record DecisionView(
        UUID id,
        long version,
        UUID applicationId,
        String number,
        String title,
        String organisationName,
        MoneyView requested,
        Outcome outcome,
        @Nullable MoneyView award,
        String reason,
        Instant decidedAt) {

    static DecisionView from(Decision decision, Application application) {
        var facts = decision.facts();
        return new DecisionView(
                decision.id(),
                decision.version(),
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                MoneyView.from(application.requested()),
                facts.outcome(),
                facts.award() == null ? null : MoneyView.from(facts.award()),
                decision.reason(),
                decision.decidedAt());
    }
}
