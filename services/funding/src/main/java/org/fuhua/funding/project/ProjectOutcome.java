package org.fuhua.funding.project;

import org.fuhua.funding.project.ProjectState.Action;

/// How a project ends: 通过、未通过, or 结题 where something that nobody could help kept it from being completed.
public enum ProjectOutcome {
    ACCEPTED(Action.ACCEPT),
    NOT_ACCEPTED(Action.REFUSE),
    CONCLUDED(Action.CONCLUDE);

    final Action action;

    ProjectOutcome(Action action) {
        this.action = action;
    }
}
