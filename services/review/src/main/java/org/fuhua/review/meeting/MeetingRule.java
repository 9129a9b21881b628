package org.fuhua.review.meeting;

import java.time.LocalDate;
import java.util.Set;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// How experts come together: one set of values.
///
/// @param to last day in force; absent while it is
/// @param verified whether the values were compared with a document
/// @param sizes members of a panel where the call says nothing
/// @param noticeDays between telling applicants their date and the date
record MeetingRule(
        String code, LocalDate from, @Nullable LocalDate to, boolean verified, Set<Integer> sizes, int noticeDays)
        implements RuleBook.Dated {}
