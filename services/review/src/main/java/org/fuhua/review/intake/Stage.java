package org.fuhua.review.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind of review that a call has, as it said before it opened (评审环节).
///
/// @param panelSize experts who come together; those of the panel when absent
/// @param quorum of them who have to be there for an application; that of the panel when absent
public record Stage(
        StageKind kind,
        @Nullable Integer panelSize,
        @Nullable Integer quorum) {
    /// What holds for a call that says nothing.
    static final List<Stage> PLAIN =
            List.of(new Stage(StageKind.CORRESPONDENCE, null, null), new Stage(StageKind.PANEL, null, null));

    static List<Stage> orPlain(@Nullable List<Stage> told) {
        return told == null ? PLAIN : List.copyOf(told);
    }

    /// @param panel rules of the panel, which hold where this stage says nothing
    MeetingTerms terms(MeetingTerms panel) {
        return panelSize == null ? panel : new MeetingTerms(panelSize, quorum, panel.approvalPercent());
    }
}
