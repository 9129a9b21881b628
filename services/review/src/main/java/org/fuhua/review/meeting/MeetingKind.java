package org.fuhua.review.meeting;

import org.fuhua.review.intake.StageKind;

/// What experts come together for.
public enum MeetingKind {
    /// A panel talks about applications among itself (会评).
    PANEL(StageKind.PANEL, false),
    /// Applicants answer its questions (答辩).
    INTERVIEW(StageKind.INTERVIEW, true),
    /// It looks at the applicant's place (现场考察).
    SITE_VISIT(StageKind.SITE_VISIT, true);

    private final StageKind stage;
    private final boolean appeared;

    MeetingKind(StageKind stage, boolean appeared) {
        this.stage = stage;
        this.appeared = appeared;
    }

    StageKind stage() {
        return stage;
    }

    /// @return whether applicants take part: they are told the date, and each member writes a sheet of what was found
    boolean isAppeared() {
        return appeared;
    }
}
