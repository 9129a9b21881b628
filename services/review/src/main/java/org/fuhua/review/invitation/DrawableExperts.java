package org.fuhua.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.expert.BarLookup;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.round.RoundFacts;

/// Whom a round can draw: the library without those who are barred, and where the round invited experts, those who
/// said yes.
@ApplicationScoped
public class DrawableExperts {
    private final Invitations invitations;
    private final ExpertLookup experts;
    private final BarLookup bars;
    private final Clock clock;

    DrawableExperts(Invitations invitations, ExpertLookup experts, BarLookup bars, Clock clock) {
        this.invitations = invitations;
        this.experts = experts;
        this.bars = bars;
        this.clock = clock;
    }

    /// @return by id, like the library
    public List<ExpertFacts> of(RoundFacts round) {
        var barred = bars.on(LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE));
        var away = experts.absentThroughout(
                LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE),
                LocalDate.ofInstant(round.assessmentDeadlineAt(), Clocks.PROGRAMME_ZONE));
        boolean invites = invitations.existFor(round.id());
        var accepted = invitations.accepted(round.id());
        return experts.all().stream()
                .filter(expert -> !barred.contains(expert.id()) && !away.contains(expert.id()))
                .filter(expert -> !invites || accepted.contains(expert.id()))
                .toList();
    }
}
