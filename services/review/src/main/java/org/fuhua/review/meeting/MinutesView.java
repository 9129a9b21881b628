package org.fuhua.review.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.review.meeting.MeetingView.TallyView;
import org.jspecify.annotations.Nullable;

/// Minutes as one person may read them: of an item that they were out of the room for there is its digest only.
///
/// @param present seats that attended
/// @param digest of the whole, from the digests of the items
public record MinutesView(
        UUID meetingId,
        String callCode,
        Instant openedAt,
        Instant endedAt,
        int quorum,
        int approvalPercent,
        List<Integer> present,
        List<ItemMinutes> items,
        @Nullable MeetingKind kind,
        @Nullable String place,
        String digest) {

    /// @param entry absent for who was out of the room
    public record ItemMinutes(
            int position, String digest, @Nullable Written entry) {}

    /// @param away seats that were out of the room
    /// @param totals of members' sheets, the highest first; absent for a panel
    public record Written(
            String number,
            String title,
            Why why,
            ItemState state,
            List<Integer> away,
            @Nullable Integer presiding,
            @Nullable BigDecimal consensus,
            @Nullable String summary,
            @Nullable TallyView tally,
            @Nullable Boolean carried,
            @Nullable List<BigDecimal> totals) {
        static Written from(Minutes.Entry entry) {
            return new Written(
                    entry.number(),
                    entry.title(),
                    entry.why(),
                    entry.state(),
                    entry.away(),
                    entry.presiding(),
                    entry.consensus(),
                    entry.summary(),
                    entry.tally() == null ? null : TallyView.from(entry.tally()),
                    entry.carried(),
                    entry.totals());
        }
    }
}
