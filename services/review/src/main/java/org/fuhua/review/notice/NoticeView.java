package org.fuhua.review.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.review.intake.Call;
import org.jspecify.annotations.Nullable;

/// A public notice; nothing in it is confidential.
///
/// @param lastDay last day of the period, inclusive, in Asia/Shanghai
/// @param awards how many awards it proposes
/// @param awarded their sum
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
        int awards,
        MoneyView awarded,
        @Nullable List<NoticeEntry> entries,
        @Nullable String withdrawalReason) {

    public record Label(String zh, String en) {}

    public record NoticeEntry(
            UUID applicationId, String number, String title, String organisationName, MoneyView award) {}

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
                notice.entries().size(),
                MoneyView.from(notice.entries().stream().map(Entry::award).reduce(Money.ZERO, Money::plus)),
                withEntries ? notice.entries().stream().map(NoticeView::entry).toList() : null,
                notice.withdrawalReason());
    }

    private static NoticeEntry entry(Entry entry) {
        return new NoticeEntry(
                entry.applicationId(),
                entry.number(),
                entry.title(),
                entry.organisationName(),
                MoneyView.from(entry.award()));
    }
}
