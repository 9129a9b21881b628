package org.fuhua.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinutesTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

    @Test
    void theDigestHoldsForWhatWasWrittenAndNothingElse() {
        var digest = minutes(entry("可行", "80.5", new Tally(3, 1, 0, 4))).digest();
        assertThat(minutes(entry("可行", "80.5", new Tally(3, 1, 0, 4))).digest()).isEqualTo(digest);
        assertThat(minutes(entry("可行", "80.5000", new Tally(3, 1, 0, 4))).digest())
                .as("the same score however many zeros are kept")
                .isEqualTo(digest);
        assertThat(minutes(entry("不可行", "80.5", new Tally(3, 1, 0, 4))).digest())
                .isNotEqualTo(digest);
        assertThat(minutes(entry("可行", "80.6", new Tally(3, 1, 0, 4))).digest()).isNotEqualTo(digest);
        assertThat(minutes(entry("可行", null, new Tally(3, 1, 0, 4))).digest()).isNotEqualTo(digest);
        assertThat(minutes(entry("可行", "80.5", new Tally(1, 3, 0, 4))).digest()).isNotEqualTo(digest);
        assertThat(minutes().digest()).isNotEqualTo(digest);
    }

    @Test
    void whatMembersFoundAndWhereIsSigned() {
        var found = visit("海岱市", "80", "75.5");
        assertThat(visit("海岱市", "80.00", "75.5").digest()).isEqualTo(found.digest());
        assertThat(visit("海岱市", "80", "75").digest()).isNotEqualTo(found.digest());
        assertThat(visit("海岱市", "80").digest()).isNotEqualTo(found.digest());
        assertThat(visit("泉城", "80", "75.5").digest()).isNotEqualTo(found.digest());
        assertThat(visit("海岱市").digest()).isNotEqualTo(visit(null).digest());
        var column = new Minutes.Column();
        var read = column.convertToEntityAttribute(column.convertToDatabaseColumn(found));
        assertThat(read).isEqualTo(found);
    }

    @Test
    void minutesFromBeforeThereWereVisitsAreReadAsTheyWereSigned() {
        var before = """
                {"meetingId": "01980000-0000-7000-8000-000000000001", "callCode": "C-1", "openedAt":
                 "2026-11-30T01:00:00.123456789Z", "endedAt": "2026-11-30T01:01:00.123456789Z", "quorum": 4,
                 "approvalPercent": 51, "present": [1, 2, 3, 4], "items": []}""";
        assertThat(new Minutes.Column().convertToEntityAttribute(before).digest())
                .isEqualTo(minutes().digest());
    }

    private static Minutes visit(@Nullable String place, String... totals) {
        var at = Instant.parse("2026-11-30T01:00:00Z");
        var entry = new Minutes.Entry(
                1,
                "N-1",
                "题目",
                Why.ADDED,
                ItemState.VOTED,
                List.of(),
                1,
                null,
                "属实",
                null,
                null,
                Stream.of(totals).map(BigDecimal::new).toList());
        return new Minutes(ID, "C-1", at, at, 4, 51, List.of(1), List.of(entry), MeetingKind.SITE_VISIT, place);
    }

    @Test
    void theyAreReadAsTheyWereKept() {
        var column = new Minutes.Column();
        var kept = minutes(entry("可行", "80.5", new Tally(3, 1, 0, 4)), entry("补充", null, null));
        var read = column.convertToEntityAttribute(column.convertToDatabaseColumn(kept));
        assertThat(read).isEqualTo(kept);
        assertThat(read.digest()).isEqualTo(kept.digest());
    }

    private static Minutes minutes(Minutes.Entry... entries) {
        var at = Instant.parse("2026-11-30T01:00:00.123456789Z");
        return new Minutes(ID, "C-1", at, at.plusSeconds(60), 4, 51, List.of(1, 2, 3, 4), List.of(entries), null, null);
    }

    private static Minutes.Entry entry(String summary, @Nullable String consensus, @Nullable Tally tally) {
        return new Minutes.Entry(
                1,
                "N-1",
                "题目",
                Why.SPREAD,
                ItemState.VOTED,
                List.of(5),
                1,
                consensus == null ? null : new BigDecimal(consensus),
                summary,
                tally,
                tally == null ? null : tally.isCarried(51),
                null);
    }
}
