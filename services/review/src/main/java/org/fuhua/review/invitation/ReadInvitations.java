package org.fuhua.review.invitation;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.round.RoundLookup;

/// Shows invitations: the agency those of a round, experts their own.
@ApplicationScoped
class ReadInvitations {
    private final Invitations invitations;
    private final RoundLookup rounds;
    private final ExpertLookup experts;
    private final CallLookup calls;

    ReadInvitations(Invitations invitations, RoundLookup rounds, ExpertLookup experts, CallLookup calls) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.experts = experts;
        this.calls = calls;
    }

    Page<InvitationView> ofRound(UUID roundId, Paging paging) {
        var call = calls.get(rounds.get(roundId).callId());
        var rows = invitations.ofRound(roundId, paging.afterId(), paging.rows());
        var names =
                experts.names(rows.stream().map(Invitation::expertId).distinct().toList());
        return Page.of(
                rows, paging.limit, Invitation::id, one -> InvitationView.from(one, call, names.get(one.expertId())));
    }

    Page<InvitationView> mine(Paging paging) {
        var rows = invitations.ofExpert(experts.me().id(), paging.afterId(), paging.rows());
        var known = calls.byId(rows.stream().map(Invitation::callId).distinct().toList());
        return Page.of(
                rows, paging.limit, Invitation::id, one -> InvitationView.from(one, known.get(one.callId()), null));
    }

    InvitationView own(UUID id) {
        var me = experts.me().id();
        return invitations
                .findByIdOptional(id)
                .filter(one -> one.belongsTo(me))
                .map(one -> InvitationView.from(one, calls.get(one.callId()), null))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    InvitationView one(UUID id) {
        var invitation = invitations.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        Map<UUID, String> names = experts.names(List.of(invitation.expertId()));
        return InvitationView.from(invitation, calls.get(invitation.callId()), names.get(invitation.expertId()));
    }
}
