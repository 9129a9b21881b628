package org.fuhua.review.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fuhua.review.intake.Application;
import org.fuhua.review.objection.Grounds.Ground;
import org.jspecify.annotations.Nullable;

/// How an objection stands, for whoever holds its code. Nothing in it says who that is.
///
/// @param failing grounds on which it was not taken up
/// @param reply the answer, once there is one
public record StatusView(
        String number,
        ObjectionState state,
        StateLabel stateLabel,
        String applicationNumber,
        String applicationTitle,
        Instant filedAt,
        LocalDate acceptanceDueOn,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        List<Ground> failing,
        @Nullable String reply,
        boolean withdrawable) {

    public record StateLabel(String zh, String en) {
        static StateLabel of(ObjectionState state) {
            return new StateLabel(state.publicLabelZh, state.publicLabelEn);
        }
    }

    static StatusView of(Objection objection, Application application, List<Ground> failing) {
        return new StatusView(
                objection.number(),
                objection.state(),
                StateLabel.of(objection.state()),
                application.number(),
                application.title(),
                objection.filedAt(),
                objection.acceptanceDueOn(),
                objection.acceptedAt(),
                objection.dueOn(),
                objection.closedAt(),
                failing,
                objection.reply(),
                objection.state().isOpen());
    }
}
