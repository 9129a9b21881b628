package org.fuhua.review.invitation;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.jspecify.annotations.Nullable;

/// Reminds experts who did not answer, takes invitations back, and closes those that nobody answered in time.
@ApplicationScoped
class KeepInvitations {
    /// The clock reminds once, this long before the last moment.
    static final Duration REMIND_BEFORE = Duration.ofDays(2);

    private final Invitations invitations;
    private final InvitationPublisher publisher;
    private final FreePlaces freePlaces;
    private final ExpertLookup experts;
    private final Audit audit;
    private final Clock clock;

    KeepInvitations(
            Invitations invitations,
            InvitationPublisher publisher,
            FreePlaces freePlaces,
            ExpertLookup experts,
            Audit audit,
            Clock clock) {
        this.invitations = invitations;
        this.publisher = publisher;
        this.freePlaces = freePlaces;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void remind(UUID id, ExpectedVersion expected) {
        remind(get(id, expected));
    }

    @Transactional
    void withdraw(UUID id, ExpectedVersion expected, String reason) {
        var invitation = get(id, expected);
        var before = invitation.state();
        invitation.withdraw(reason);
        freePlaces.handle(invitation, reason);
        audit.record("invitation", id, "WITHDRAW", before, invitation.state(), reason);
    }

    /// @return whether there was one, so that the clock asks again
    @Transactional
    boolean remindNext() {
        var now = clock.instant();
        var next = invitations.toRemind(now, now.plus(REMIND_BEFORE));
        next.ifPresent(this::remind);
        return next.isPresent();
    }

    /// @return whether there was one, so that the clock asks again
    @Transactional
    boolean lapseNext() {
        var next = invitations.overdue(clock.instant());
        next.ifPresent(invitation -> {
            var before = invitation.state();
            invitation.lapse();
            audit.record("invitation", invitation.id(), "LAPSE", before, invitation.state(), null);
        });
        return next.isPresent();
    }

    private void remind(Invitation invitation) {
        publisher.publish(invitation.remind(subject(invitation), clock.instant()));
        audit.record("invitation", invitation.id(), "REMIND", invitation.state(), invitation.state(), null);
    }

    private @Nullable String subject(Invitation invitation) {
        return experts.find(invitation.expertId()).map(ExpertFacts::subject).orElse(null);
    }

    private Invitation get(UUID id, ExpectedVersion expected) {
        var invitation = invitations.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(invitation.version());
        return invitation;
    }
}
