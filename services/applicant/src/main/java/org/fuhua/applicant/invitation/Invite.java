package org.fuhua.applicant.invitation;

import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_INVITATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.applicant.organisation.Ownership;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// An owner invites somebody by mail, sends the invitation again, or takes it back.
@ApplicationScoped
class Invite {
    private final Invitations invitations;
    private final InvitationMail mail;
    private final Ownership ownership;
    private final ApplicantConfig config;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invite(
            Invitations invitations,
            InvitationMail mail,
            Ownership ownership,
            ApplicantConfig config,
            Audit audit,
            Actors actors,
            FieldCipher cipher,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.ownership = ownership;
        this.config = config;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID organisationId, String address, MemberRole role) {}

    @Transactional
    InvitationView handle(Command command) {
        var standing = ownership.requireOwner(command.organisationId());
        if (invitations.pending(command.organisationId()) >= config.invitationsMax())
            throw new Refusal(TOO_MANY_INVITATIONS, "most", config.invitationsMax());
        var addressee = new Invitation.Addressee(cipher.seal(command.address()), cipher.blindIndex(command.address()));
        var invitation = Invitation.of(
                ids.next(),
                command.organisationId(),
                command.role(),
                addressee,
                actors.current().subject(),
                clock.instant());
        var view = send(invitation, standing);
        audit.record("invitation", invitation.id(), "invite", null, invitation.state(), null);
        return view;
    }

    @Transactional
    InvitationView again(UUID organisationId, UUID id, ExpectedVersion expected) {
        var standing = ownership.requireOwner(organisationId);
        var invitation = known(organisationId, id, expected);
        var view = send(invitation, standing);
        audit.record("invitation", id, "renew", invitation.state(), invitation.state(), null);
        return view;
    }

    @Transactional
    InvitationView revoke(UUID organisationId, UUID id, ExpectedVersion expected) {
        ownership.requireOwner(organisationId);
        var invitation = known(organisationId, id, expected);
        var from = invitation.state();
        invitation.revoke(clock.instant());
        invitations.flush();
        audit.record("invitation", id, "revoke", from, invitation.state(), null);
        return view(invitation);
    }

    private InvitationView send(Invitation invitation, Standing standing) {
        var secret = Secret.random(random);
        invitation.send(secret.hash(), clock.instant().plus(config.invitationValid()));
        invitations.offer(invitation);
        mail.write(invitation, cipher.open(invitation.sealedAddress()), standing.nameZh(), secret);
        return view(invitation);
    }

    private Invitation known(UUID organisationId, UUID id, ExpectedVersion expected) {
        var invitation = invitations.of(organisationId, id);
        expected.check(invitation.version());
        return invitation;
    }

    private InvitationView view(Invitation invitation) {
        return InvitationView.from(invitation, cipher.open(invitation.sealedAddress()), clock.instant());
    }
}
