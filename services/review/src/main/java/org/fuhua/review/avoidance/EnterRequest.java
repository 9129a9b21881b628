package org.fuhua.review.avoidance;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.AVOIDANCE_REQUESTS_FULL;
import static org.fuhua.review.ReviewProblem.AVOIDANCE_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.Backgrounds;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MembershipCopies;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.round.RoundState;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Enters whom an applicant asks to keep away until experts are assigned: those who write for it, or an officer as its
/// letter says. No more than the rule in force allows.
@ApplicationScoped
class EnterRequest {
    private final AvoidanceRequests requests;
    private final AvoidanceRules rules;
    private final ApplicationLookup applications;
    private final MembershipCopies memberships;
    private final RoundLookup rounds;
    private final Withholding withholding;
    private final Backgrounds backgrounds;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    EnterRequest(
            AvoidanceRequests requests,
            AvoidanceRules rules,
            ApplicationLookup applications,
            MembershipCopies memberships,
            RoundLookup rounds,
            Withholding withholding,
            Backgrounds backgrounds,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.applications = applications;
        this.memberships = memberships;
        this.rounds = rounds;
        this.withholding = withholding;
        this.backgrounds = backgrounds;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param name absent when the whole unit is meant
    record Command(
            UUID applicationId,
            @Nullable String name,
            @Nullable String uscc,
            String organisationName,
            String reason) {
        @Override
        public String toString() {
            return "Command[" + applicationId + "]";
        }
    }

    @Transactional
    AvoidanceRequestView handle(Command command) {
        requireInTime(requirePen(command.applicationId()));
        var now = clock.instant();
        var most =
                rules.inForceOn(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE)).avoidMost();
        if (requests.of(command.applicationId()).size() >= most)
            throw new Refusal(AVOIDANCE_REQUESTS_FULL, "most", most);
        var name = command.name();
        var whom = new AvoidanceRequest.Whom(
                name == null ? null : cipher.seal(name),
                List.copyOf(backgrounds.keysOf(name)),
                command.uscc(),
                command.organisationName());
        var request = AvoidanceRequest.enter(
                ids.next(),
                command.applicationId(),
                whom,
                command.reason(),
                actors.current().subject(),
                now);
        requests.persistAndFlush(request);
        audit.record("application", command.applicationId(), "ENTER-AVOIDANCE", null, null, null);
        return AvoidanceRequestView.from(request, cipher);
    }

    @Transactional
    void remove(UUID id) {
        var request = requests.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        requireInTime(requirePen(request.applicationId()));
        requests.delete(request);
        audit.record("application", request.applicationId(), "REMOVE-AVOIDANCE", null, null, null);
    }

    List<AvoidanceRequestView> of(UUID applicationId) {
        requirePen(applicationId);
        return requests.of(applicationId).stream()
                .map(one -> AvoidanceRequestView.from(one, cipher))
                .toList();
    }

    /// The application of others does not exist for an applicant, nor one that an officer has a tie to for that
    /// officer.
    private Application requirePen(UUID applicationId) {
        var actor = actors.current();
        var found = applications.find(applicationId);
        var mine = memberships.acting(actor.subject(), MembershipCopies.WRITERS);
        boolean shown = actor.hasAny("officer") && !withholding.hides(found.orElse(null));
        return found.filter(application -> shown || mine.test(application.organisationId()))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    private void requireInTime(Application application) {
        rounds.ofCall(application.callId())
                .filter(round -> round.state() != RoundState.OPEN)
                .ifPresent(round -> {
                    throw new Refusal(AVOIDANCE_TOO_LATE, "state", round.state());
                });
    }
}
