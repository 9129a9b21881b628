package org.fuhua.review.invitation;

import static org.fuhua.review.ReviewProblem.ANSWER_BY_OUT_OF_RANGE;
import static org.fuhua.review.ReviewProblem.EXPERT_BARRED;
import static org.fuhua.review.ReviewProblem.ROUND_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.BarLookup;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.round.RoundFacts;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.round.RoundState;
import org.jspecify.annotations.Nullable;

/// Asks experts to take part in a round. Whoever was asked already is left as it is, so that a list can be sent again.
@ApplicationScoped
class InviteExperts {
    private final Invitations invitations;
    private final InvitationPublisher publisher;
    private final RoundLookup rounds;
    private final ExpertLookup experts;
    private final BarLookup bars;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    InviteExperts(
            Invitations invitations,
            InvitationPublisher publisher,
            RoundLookup rounds,
            ExpertLookup experts,
            BarLookup bars,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.publisher = publisher;
        this.rounds = rounds;
        this.experts = experts;
        this.bars = bars;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID roundId, List<UUID> expertIds, Instant answerBy) {}

    /// @param sent how many were asked now
    /// @param asked how many had been asked before
    @Schema(name = "ExpertsInvited")
    record Invited(int sent, int asked) {}

    @Transactional
    Invited handle(Command command) {
        var now = clock.instant();
        var round = rounds.get(command.roundId());
        if (round.state() != RoundState.OPEN && round.state() != RoundState.ASSIGNED)
            throw new Refusal(ROUND_NOT_IN_THIS_STATE, "state", round.state());
        if (!command.answerBy().isAfter(now) || command.answerBy().isAfter(round.assessmentDeadlineAt()))
            throw new Refusal(ANSWER_BY_OUT_OF_RANGE, "atMost", round.assessmentDeadlineAt()).at("/answerBy");
        var known = experts.byId(experts.standing(command.expertIds()));
        var asked = invitations.asked(round.id(), command.expertIds());
        var barred = bars.on(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
        int sent = 0;
        for (int i = 0; i < command.expertIds().size(); i++) {
            var expertId = command.expertIds().get(i);
            var expert = known.get(expertId);
            if (expert == null) throw new Refusal(UNKNOWN_EXPERT).at("/expertIds/" + i);
            requireFree(barred, expertId, i);
            if (!asked.add(expertId)) continue;
            send(round, expertId, expert.subject(), command.answerBy(), now);
            sent++;
        }
        return new Invited(sent, command.expertIds().size() - sent);
    }

    private static void requireFree(Set<UUID> barred, UUID expertId, int position) {
        if (barred.contains(expertId)) throw new Refusal(EXPERT_BARRED).at("/expertIds/" + position);
    }

    private void send(RoundFacts round, UUID expertId, @Nullable String subject, Instant answerBy, Instant now) {
        var invitation = Invitation.send(ids.next(), round.id(), round.callId(), expertId, answerBy, now);
        invitations.persist(invitation);
        publisher.publish(invitation.sent(subject));
        audit.record("invitation", invitation.id(), "SEND", null, invitation.state(), null);
    }
}
