package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where the meeting of a panel (会评), an interview (答辩) or a site visit (现场考察) stands.
public enum MeetingState {
    PREPARED,
    IN_SESSION,
    MINUTED,
    SIGNED,
    CANCELLED;

    enum Action {
        OPEN,
        APPOINT,
        END,
        SIGN,
        SIGN_LAST,
        CANCEL
    }

    static final Transitions<MeetingState, Action> MOVES = new Transitions<MeetingState, Action>(
                    MEETING_NOT_IN_THIS_STATE)
            .move(PREPARED, Action.OPEN, IN_SESSION, "officer, quorum present")
            .move(PREPARED, Action.APPOINT, PREPARED, "officer, whom it concerns is told")
            .move(PREPARED, Action.CANCEL, CANCELLED, "officer")
            .move(IN_SESSION, Action.END, MINUTED, "officer, no item open")
            .move(MINUTED, Action.SIGN, MINUTED, "member who was present")
            .move(MINUTED, Action.SIGN_LAST, SIGNED, "last member who was present");
}
