package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.withholding.Withholding;

/// Says as what somebody looks at a meeting: as a member, or from outside.
@ApplicationScoped
class Viewers {
    private final ExpertLookup experts;
    private final Actors actors;
    private final Withholding withholding;

    Viewers(ExpertLookup experts, Actors actors, Withholding withholding) {
        this.experts = experts;
        this.actors = actors;
        this.withholding = withholding;
    }

    /// A member sees what a member sees, also when the same person is an officer; others who are neither see nothing,
    /// nor does an officer or auditor outside the panel who has a tie to an application of the call.
    Optional<Seat> of(Meeting meeting, List<Seat> panel) {
        var me = experts.current().map(ExpertFacts::id);
        var seat = panel.stream()
                .filter(one -> me.filter(one.expertId()::equals).isPresent())
                .findFirst();
        if (seat.isEmpty() && !actors.current().hasAny("officer", "auditor")) throw new Refusal(NOT_FOUND);
        if (seat.isEmpty()) withholding.refuseIn(meeting.callId());
        return seat;
    }
}
