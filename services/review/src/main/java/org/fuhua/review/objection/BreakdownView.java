package org.fuhua.review.objection;

import java.util.List;
import java.util.UUID;
import org.fuhua.review.objection.StatisticsView.KindCount;
import org.fuhua.review.objection.StatisticsView.StateCount;
import org.jspecify.annotations.Nullable;

/// Objections of a year by the call that they are about and by the department that leads it.
///
/// @param calls those with objections, most first
/// @param departments likewise; an objection counts once with each department that leads its call
public record BreakdownView(int year, List<CallCounts> calls, List<DepartmentCounts> departments) {

    public record CallCounts(UUID callId, String code, String titleZh, String titleEn, Counts counts) {}

    /// @param department absent where the call names none
    public record DepartmentCounts(@Nullable String department, Counts counts) {}

    /// @param inTime answered within the period
    /// @param late answered after it
    /// @param overdue not answered, though the period is over
    public record Counts(
            long filed, long inTime, long late, long overdue, List<StateCount> states, List<KindCount> kinds) {}
}
