package org.fuhua.review.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.json.JsonColumn;
import org.jspecify.annotations.Nullable;

/// The minutes of a meeting (会议纪要), made from what happened. They name members by their seat; names stay sealed where
/// they are kept.
///
/// Their digest is that of the digests of their parts, so that who may not read an item can still tell that the minutes
/// they sign are those that everybody signs.
///
/// What was said only since interviews and visits are meetings is part of the digest where there is something of it, so
/// that minutes from before are read as they were signed.
///
/// @param present seats that attended, the chair's is 1
/// @param kind absent in minutes from before there was more than one
/// @param place where it was; absent where none was set
record Minutes(
        UUID meetingId,
        String callCode,
        Instant openedAt,
        Instant endedAt,
        int quorum,
        int approvalPercent,
        List<Integer> present,
        List<Entry> items,
        @Nullable MeetingKind kind,
        @Nullable String place) {

    /// @param away seats that were out of the room
    /// @param presiding seat that presided over the vote; absent where there was none
    /// @param tally absent for what was not voted on
    /// @param totals of the sheets that members wrote, the highest first; absent for a panel
    record Entry(
            int position,
            String number,
            String title,
            Why why,
            ItemState state,
            List<Integer> away,
            @Nullable Integer presiding,
            @Nullable BigDecimal consensus,
            @Nullable String summary,
            @Nullable Tally tally,
            @Nullable Boolean carried,
            @Nullable List<BigDecimal> totals) {

        /// @return SHA-256 of what the item says, part by part
        String digest() {
            return sha256(text(
                            position,
                            number,
                            title,
                            why,
                            state,
                            away,
                            presiding,
                            consensus == null ? null : plain(consensus),
                            summary,
                            tally == null
                                    ? null
                                    : List.of(tally.approve(), tally.reject(), tally.abstain(), tally.room()),
                            carried)
                    + (totals == null
                            ? ""
                            : text(totals.stream().map(Entry::plain).toList())));
        }

        private static String plain(BigDecimal total) {
            return total.stripTrailingZeros().toPlainString();
        }
    }

    String digest() {
        var parts = items.stream().map(Entry::digest).collect(Collectors.joining("\n"));
        var head = text(meetingId, callCode, openedAt, endedAt, quorum, approvalPercent, present);
        return sha256(head + (kind == null ? "" : text(kind, place)) + "\n" + parts);
    }

    /// Each part with its length before it, so that no two contents share a text.
    private static String text(@Nullable Object... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            var written = String.valueOf(part);
            text.append(written.length()).append(':').append(written).append('\n');
        }
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// How minutes are kept.
    static final class Column extends JsonColumn<Minutes> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
