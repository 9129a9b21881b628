package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.PROJECT_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a project stands (项目执行状态), and who moves it.
public enum ProjectState {
    IN_PROGRESS("执行中", "In progress"),
    FILED("已申请验收", "Acceptance asked for"),
    RECTIFYING("整改中", "Being rectified"),
    ACCEPTED("通过验收", "Accepted"),
    NOT_ACCEPTED("未通过验收", "Not accepted"),
    CONCLUDED("结题", "Concluded without completion"),
    TERMINATED("已终止", "Terminated"),
    REVOKED("已撤销", "Revoked");

    enum Action {
        FILE,
        SEND_BACK,
        ACCEPT,
        REFUSE,
        CONCLUDE,
        TERMINATE,
        REVOKE
    }

    private static final String CHANGE = "two people, by a change of the agreement";
    private static final String OFFICER = "officer, with the experts' opinions";

    static final Transitions<ProjectState, Action> MOVES = new Transitions<ProjectState, Action>(
                    PROJECT_NOT_IN_THIS_STATE)
            .move(IN_PROGRESS, Action.FILE, FILED, "undertaker, with an accepted scientific report")
            .move(RECTIFYING, Action.FILE, FILED, "undertaker, with an accepted scientific report")
            .move(FILED, Action.SEND_BACK, RECTIFYING, "officer, as often as the rule allows")
            .move(FILED, Action.ACCEPT, ACCEPTED, OFFICER)
            .move(FILED, Action.REFUSE, NOT_ACCEPTED, OFFICER)
            .move(FILED, Action.CONCLUDE, CONCLUDED, OFFICER)
            .move(IN_PROGRESS, Action.CONCLUDE, CONCLUDED, "officer, where force majeure ended it")
            .move(RECTIFYING, Action.CONCLUDE, CONCLUDED, "officer, where force majeure ended it")
            .move(IN_PROGRESS, Action.TERMINATE, TERMINATED, CHANGE)
            .move(FILED, Action.TERMINATE, TERMINATED, CHANGE)
            .move(RECTIFYING, Action.TERMINATE, TERMINATED, CHANGE)
            .move(IN_PROGRESS, Action.REVOKE, REVOKED, CHANGE)
            .move(FILED, Action.REVOKE, REVOKED, CHANGE)
            .move(RECTIFYING, Action.REVOKE, REVOKED, CHANGE)
            .move(ACCEPTED, Action.REVOKE, REVOKED, CHANGE)
            .move(NOT_ACCEPTED, Action.REVOKE, REVOKED, CHANGE)
            .move(CONCLUDED, Action.REVOKE, REVOKED, CHANGE);

    final Label label;

    /// Whether nothing is reported on it any more.
    boolean isOver() {
        return this != IN_PROGRESS && this != FILED && this != RECTIFYING;
    }

    ProjectState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
