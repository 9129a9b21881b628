package org.fuhua.applicant.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.INVITATION_EXPIRED;
import static org.fuhua.applicant.ApplicantProblem.INVITATION_FOR_SOMEBODY_ELSE;
import static org.fuhua.applicant.ApplicantProblem.INVITATION_NOT_IN_THIS_STATE;
import static org.fuhua.applicant.ApplicantProblem.INVITATION_SENT_OFTEN;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.organisation.MemberRole;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(60);

    private final Invitation invitation = Invitation.of(
            UUID.randomUUID(),
            UUID.randomUUID(),
            MemberRole.EDITOR,
            new Invitation.Addressee("sealed", "key"),
            "owner",
            NOW);

    InvitationTest() {
        invitation.send("first", UNTIL);
    }

    @Test
    void isTakenInItsLastInstant() {
        invitation.accept("key", UNTIL);
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void isNotTakenAnInstantLater() {
        assertRefused(INVITATION_EXPIRED, () -> invitation.accept("key", UNTIL.plusNanos(1000)));
    }

    @Test
    void isTakenAgainInTimeOnceSentAgain() {
        invitation.send("second", UNTIL.plusSeconds(60));
        invitation.accept("key", UNTIL.plusSeconds(1));
    }

    @Test
    void isTakenOnce() {
        invitation.accept("key", NOW);
        assertRefused(INVITATION_NOT_IN_THIS_STATE, () -> invitation.accept("key", NOW));
        assertRefused(INVITATION_NOT_IN_THIS_STATE, () -> invitation.send("second", UNTIL));
    }

    @Test
    void isNotTakenOnceRevoked() {
        invitation.revoke(NOW);
        assertRefused(INVITATION_NOT_IN_THIS_STATE, () -> invitation.accept("key", NOW));
    }

    @Test
    void isNotTakenByAnotherAddress() {
        assertRefused(INVITATION_FOR_SOMEBODY_ELSE, () -> invitation.accept("other", NOW));
    }

    @Test
    void isSentFiveTimesAndNoSixth() {
        for (int i = 1; i < Invitation.SENT_MAX; i++) invitation.send("again" + i, UNTIL);
        assertRefused(INVITATION_SENT_OFTEN, () -> invitation.send("once more", UNTIL));
    }

    @Test
    void secretsAreLongAndNeverShown() {
        var secret = Secret.random(new SecureRandom());
        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
