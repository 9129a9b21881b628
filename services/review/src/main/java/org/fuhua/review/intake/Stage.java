package org.fuhua.review.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind of review that a call has, as it said before it opened (评审环节).
///
/// @param panelSize experts who come together; those of the panel when absent
/// @param quorum of them who have to be there for an application; that of the panel when absent
/// @param order how its score orders the ranking; when absent it stands beside and orders nothing
/// @param weightPercent what its score weighs against the one before, out of 100; there with [StageOrder#COMBINED]
public record Stage(
        StageKind kind,
        @Nullable Integer panelSize,
        @Nullable Integer quorum,
        @Nullable StageOrder order,
        @Nullable Integer weightPercent) {
    /// What holds for a call that says nothing.
    static final List<Stage> PLAIN = List.of(plain(StageKind.CORRESPONDENCE), plain(StageKind.PANEL));

    private static Stage plain(StageKind kind) {
        return new Stage(kind, null, null, null, null);
    }

    static List<Stage> orPlain(@Nullable List<Stage> told) {
        return told == null ? PLAIN : List.copyOf(told);
    }

    /// @param panel rules of the panel, which hold where this stage says nothing
    MeetingTerms terms(MeetingTerms panel) {
        return panelSize == null ? panel : new MeetingTerms(panelSize, quorum, panel.approvalPercent());
    }
}
