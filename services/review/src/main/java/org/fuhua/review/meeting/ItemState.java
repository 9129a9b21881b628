package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_ITEM_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where one item of a meeting's agenda (议题) stands.
public enum ItemState {
    LISTED,
    IN_DISCUSSION,
    VOTING,
    VOTED,
    DROPPED;

    enum Action {
        CALL,
        DEFER,
        FIND,
        OPEN_VOTE,
        VOTE,
        CLOSE_VOTE,
        DROP,
        RECUSE
    }

    static final Transitions<ItemState, Action> MOVES = new Transitions<ItemState, Action>(
                    MEETING_ITEM_NOT_IN_THIS_STATE)
            .move(LISTED, Action.CALL, IN_DISCUSSION, "who presides")
            .move(LISTED, Action.DROP, DROPPED, "officer")
            .move(LISTED, Action.RECUSE, LISTED, "member with a tie")
            .move(IN_DISCUSSION, Action.RECUSE, IN_DISCUSSION, "member with a tie")
            .move(IN_DISCUSSION, Action.DEFER, LISTED, "who presides")
            .move(IN_DISCUSSION, Action.FIND, IN_DISCUSSION, "member in the room, at an interview or visit")
            .move(IN_DISCUSSION, Action.OPEN_VOTE, VOTING, "who presides, quorum in the room")
            .move(VOTING, Action.VOTE, VOTING, "member in the room")
            .move(VOTING, Action.CLOSE_VOTE, VOTED, "who presides, quorum voted");

    boolean isOpen() {
        return this == IN_DISCUSSION || this == VOTING;
    }
}
