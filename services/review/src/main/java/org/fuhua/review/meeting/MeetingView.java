package org.fuhua.review.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A meeting as one person may see it.
///
/// @param seat of who is signed in; absent for officers and auditors
/// @param attendable whether who is signed in may still sign in
/// @param signable whether they have still to sign the minutes
/// @param digest of the minutes, once there are some
public record MeetingView(
        UUID id,
        long version,
        UUID roundId,
        String callCode,
        String callTitleZh,
        String callTitleEn,
        MeetingKind kind,
        MeetingState state,
        @Nullable AppointmentView appointment,
        int quorum,
        int approvalPercent,
        @Nullable Integer seat,
        boolean attendable,
        boolean signable,
        List<MemberView> members,
        List<ItemView> items,
        Instant preparedAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String digest) {

    /// @param minutesEach time of each applicant; absent where all come at the beginning
    public record AppointmentView(
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String link,
            @Nullable Integer minutesEach) {
        static AppointmentView from(Appointment appointment) {
            return new AppointmentView(
                    appointment.startsAt(),
                    appointment.endsAt(),
                    appointment.place(),
                    appointment.link(),
                    appointment.minutesEach());
        }
    }

    /// @param seat 1 is the chair's
    /// @param expertId for officers only
    /// @param reservation what the member does not agree with in the minutes
    public record MemberView(
            int seat,
            @Nullable UUID expertId,
            String name,
            boolean present,
            boolean signed,
            @Nullable String reservation) {}

    /// An item. Who is out of the room sees that there is one and whether it is being dealt with, and nothing else.
    ///
    /// @param out whether who is signed in is out of the room
    /// @param open whether it is being dealt with now
    /// @param detail absent for who is out of the room
    public record ItemView(
            UUID id,
            int position,
            boolean out,
            boolean open,
            @Nullable Detail detail) {}

    /// @param rank as it stood when the application was listed, like score, totals and spread
    /// @param organisationName absent for members where the call is double blind
    /// @param away how many members are out of the room
    /// @param presiding whether who is signed in presides over it
    /// @param voters members in the room when the vote was opened
    /// @param cast how many of them have voted
    /// @param own vote of who is signed in
    /// @param appearsAt when the applicant appears; absent where a panel meets by itself
    /// @param sheets how many members wrote what they found
    /// @param tally absent before the vote is closed
    /// @param carried likewise
    public record Detail(
            ItemState state,
            Why why,
            UUID applicationId,
            String number,
            String title,
            @Nullable String organisationName,
            MoneyView requested,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<BigDecimal> totals,
            @Nullable BigDecimal spread,
            int away,
            boolean presiding,
            int voters,
            int cast,
            @Nullable Choice own,
            @Nullable Instant appearsAt,
            int sheets,
            @Nullable BigDecimal consensus,
            @Nullable String summary,
            @Nullable TallyView tally,
            @Nullable Boolean carried) {}

    public record TallyView(int approve, int reject, int abstain, int room) {
        static TallyView from(Tally tally) {
            return new TallyView(tally.approve(), tally.reject(), tally.abstain(), tally.room());
        }
    }
}
