package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.EXPERT_BARRED;
import static org.fuhua.review.ReviewProblem.MEETING_MEMBER_TIED;
import static org.fuhua.review.ReviewProblem.MEETING_MEMBER_TWICE;
import static org.fuhua.review.ReviewProblem.MEETING_SIZE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.BarLookup;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.MeetingTerms;

/// Gives experts their seats: as many as the call or the rule asks for, each once, nobody who may not judge.
@ApplicationScoped
class SeatPanel {
    private final Seats seats;
    private final ExpertLookup experts;
    private final BarLookup bars;
    private final PanelTies ties;
    private final Ids ids;
    private final Clock clock;

    SeatPanel(Seats seats, ExpertLookup experts, BarLookup bars, PanelTies ties, Ids ids, Clock clock) {
        this.seats = seats;
        this.experts = experts;
        this.bars = bars;
        this.ties = ties;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param members the chair first
    /// @param usual sizes that do where the call names none
    void check(List<UUID> members, MeetingTerms terms, Set<Integer> usual) {
        boolean fits = terms.size() == null ? usual.contains(members.size()) : terms.size() == members.size();
        if (!fits) throw new Refusal(MEETING_SIZE, "members", members.size()).at("/members");
        if (new HashSet<>(members).size() != members.size()) throw new Refusal(MEETING_MEMBER_TWICE).at("/members");
        var known = experts.standing(members);
        var barred = bars.on(LocalDate.now(clock));
        for (int i = 0; i < members.size(); i++) {
            if (!known.contains(members.get(i))) throw new Refusal(UNKNOWN_EXPERT).at("/members/" + i);
            if (barred.contains(members.get(i))) throw new Refusal(EXPERT_BARRED).at("/members/" + i);
        }
    }

    void seat(UUID meetingId, List<UUID> members) {
        for (int i = 0; i < members.size(); i++) seats.persist(new Seat(ids.next(), meetingId, members.get(i), i + 1));
    }

    /// A group travels together: where it visits an applicant, nobody with a tie to it is among them.
    void checkUntied(MeetingKind kind, List<UUID> members, Collection<Application> visited, String pointer) {
        if (kind != MeetingKind.SITE_VISIT) return;
        for (var tied : ties.among(members, visited).values())
            for (int i = 0; i < members.size(); i++)
                if (tied.contains(members.get(i))) throw new Refusal(MEETING_MEMBER_TIED, "seat", i + 1).at(pointer);
    }
}
