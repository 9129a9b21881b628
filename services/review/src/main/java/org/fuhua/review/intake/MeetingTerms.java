package org.fuhua.review.intake;

import org.jspecify.annotations.Nullable;

/// What a call said, before it opened, of the meeting of its panel (会评规则).
///
/// @param size members of the panel; one of the usual odd numbers when absent (domain assumption: 5, 7 or 9)
/// @param quorum members who have to be in the room; two thirds, rounded up, when absent
/// @param approvalPercent share of the members in the room whose approval carries an item
public record MeetingTerms(@Nullable Integer size, @Nullable Integer quorum, int approvalPercent) {
    /// More than half of a panel of any usual size.
    private static final int PLAIN_APPROVAL = 51;

    static MeetingTerms of(@Nullable Integer size, @Nullable Told told) {
        return told == null
                ? new MeetingTerms(size, null, PLAIN_APPROVAL)
                : new MeetingTerms(size, told.quorum(), told.approvalPercent());
    }

    /// As the call tells it.
    record Told(int quorum, int approvalPercent) {}

    public int quorumOf(int members) {
        return quorum == null ? Math.ceilDiv(2 * members, 3) : quorum;
    }
}
