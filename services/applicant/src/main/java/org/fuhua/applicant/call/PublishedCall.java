package org.fuhua.applicant.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.call.CallDefinition.AttachmentSlot;
import org.fuhua.applicant.eligibility.Conditions;
import org.fuhua.applicant.form.Form;
import org.fuhua.platform.money.Money;

/// A version of a published call, ready for use. Its definition, its compiled form and conditions never change; where
/// the call stands, and its period, are those of the moment at which it was looked up.
public record PublishedCall(
        UUID id,
        int callVersion,
        CallDefinition definition,
        CallPeriod period,
        CallState state,
        Form form,
        Conditions conditions) {

    static PublishedCall of(CallVersionId id, CallDefinition definition) {
        return new PublishedCall(
                id.callId(),
                id.version(),
                definition,
                Call.period(definition),
                CallState.PUBLISHED,
                Form.of(definition.form()),
                Conditions.of(definition.eligibility().allConditions(), definition.form()));
    }

    PublishedCall as(CallStanding standing) {
        return new PublishedCall(id, callVersion, definition, standing.period(), standing.state(), form, conditions);
    }

    public CallPhase phase(Instant now) {
        return CallPhase.at(now, state, period.opensAt(), period.closesAt());
    }

    public boolean isCancelled() {
        return state == CallState.CANCELLED;
    }

    public Optional<AttachmentSlot> slot(String name) {
        return definition.attachments().stream()
                .filter(slot -> slot.slot().equals(name))
                .findFirst();
    }

    /// Whether nobody may apply without a recommending unit.
    public boolean demandsRecommender() {
        return definition.recommendation() != null
                && definition.recommendation().demanded();
    }

    /// Whether units recommend no more; their own deadline ends with its second, as the applicants' does.
    public boolean recommendationIsOver(Instant now) {
        var recommendation = definition.recommendation();
        return recommendation != null
                && recommendation.deadlineAt() != null
                && new CallPeriod(period.opensAt(), recommendation.deadlineAt(), 0).isOver(now);
    }

    /// Whether nobody but its writers reads what was handed in yet (密封): the call still accepts.
    public boolean isSealed(Instant now) {
        return definition.opensSealed() && state != CallState.CLOSED && !period.isOver(now);
    }

    public Money maxAward() {
        return definition.budget().maxAward().toMoney();
    }
}
