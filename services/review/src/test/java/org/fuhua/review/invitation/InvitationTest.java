package org.fuhua.review.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.INVITATION_ANSWER_LATE;
import static org.fuhua.review.ReviewProblem.INVITATION_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.UNDERTAKING_OUTDATED;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant SENT = Instant.parse("2026-11-29T02:00:00Z");
    private static final Instant LAST = SENT.plus(Duration.ofDays(5));

    private final Invitation invitation =
            Invitation.send(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), LAST, SENT);

    @Test
    void takesAYesAtTheLastMomentAndNoLater() {
        assertRefused(INVITATION_ANSWER_LATE, () -> invitation.accept("U1", "U1", LAST.plusNanos(1)));
        invitation.accept("U1", "U1", LAST);
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(invitation.undertaking()).isEqualTo("U1");
    }

    @Test
    void takesNoYesToWordsThatAreNotInForce() {
        assertRefused(UNDERTAKING_OUTDATED, () -> invitation.accept("U1", "U2", SENT));
        assertThat(invitation.state()).isEqualTo(InvitationState.SENT);
    }

    @Test
    void letsSomebodyStepBackAfterAYes() {
        invitation.accept("U1", "U1", SENT);
        invitation.decline("出国", SENT);
        assertThat(invitation.state()).isEqualTo(InvitationState.DECLINED);
        assertRefused(INVITATION_NOT_IN_THIS_STATE, () -> invitation.accept("U1", "U1", SENT));
    }

    @Test
    void countsReminders() {
        invitation.remind(null, SENT);
        invitation.remind("subject", LAST);
        assertThat(invitation.reminders()).isEqualTo(2);
        assertThat(invitation.remindedAt()).isEqualTo(LAST);
        invitation.lapse();
        assertRefused(INVITATION_NOT_IN_THIS_STATE, () -> invitation.remind(null, LAST));
    }

    @Test
    void thereIsAnUndertakingInForceInBothLanguages() {
        var inForce = new Undertakings().inForceOn(LocalDate.of(2026, 11, 29));
        assertThat(inForce.zh()).hasSameSizeAs(inForce.en()).isNotEmpty();
    }
}
