package org.fuhua.review.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.intake.Call;
import org.jspecify.annotations.Nullable;

/// A public notice; nothing in it is confidential.
///
/// @param lastDay last day of the period, inclusive, in Asia/Shanghai
/// @param awards how many awards it proposes
/// @param awarded their sum
/// @param workingDays of the period; zero only for a sandbox call
/// @param sandbox whether its call is only a rehearsal, whose period an officer may end early
/// @param supplements the notice whose result an objection changed
/// @param entries one per award; left out in lists
public record NoticeView(
        UUID id,
        long version,
        UUID roundId,
        UUID callId,
        String callTitleZh,
        String callTitleEn,
        NoticeState state,
        Label stateLabel,
        LocalDate openedOn,
        LocalDate lastDay,
        int workingDays,
        boolean sandbox,
        @Nullable UUID supplements,
        int awards,
        MoneyView awarded,
        @Nullable List<NoticeEntry> entries,
        @Nullable String withdrawalReason) {

    public record Label(String zh, String en) {}

    /// @param award as it was shown
    /// @param settledAward what it became when an objection was upheld and the call wants no other notice
    public record NoticeEntry(
            UUID applicationId,
            String number,
            String title,
            String organisationName,
            MoneyView award,
            @Nullable MoneyView settledAward,
            EntryState state,
            Label stateLabel) {}

    static NoticeView from(Notice notice, Call call, boolean withEntries) {
        return new NoticeView(
                notice.id(),
                notice.version(),
                notice.roundId(),
                notice.callId(),
                call.titleZh(),
                call.titleEn(),
                notice.state(),
                new Label(notice.state().publicLabelZh, notice.state().publicLabelEn),
                notice.openedOn(),
                notice.lastDay(),
                notice.periodDays(),
                call.sandbox(),
                notice.supplements(),
                notice.awards(),
                MoneyView.from(notice.awarded()),
                withEntries ? notice.entries().stream().map(NoticeView::entry).toList() : null,
                notice.withdrawalReason());
    }

    private static NoticeEntry entry(Entry entry) {
        return new NoticeEntry(
                entry.applicationId(),
                entry.number(),
                entry.title(),
                entry.organisationName(),
                MoneyView.from(entry.award()),
                entry.settledAward() == null ? null : MoneyView.from(entry.settledAward()),
                entry.state(),
                new Label(entry.state().publicLabelZh, entry.state().publicLabelEn));
    }
}
