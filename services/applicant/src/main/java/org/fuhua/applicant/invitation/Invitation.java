package org.fuhua.applicant.invitation;

import static org.fuhua.applicant.ApplicantProblem.INVITATION_EXPIRED;
import static org.fuhua.applicant.ApplicantProblem.INVITATION_FOR_SOMEBODY_ELSE;
import static org.fuhua.applicant.ApplicantProblem.INVITATION_SENT_OFTEN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.invitation.InvitationState.Action;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A part in an organisation, offered to whoever reads a mail address.
///
/// Protects that it is taken once, in time, and by an account whose verified address is the one invited: a forwarded
/// link lets nobody else in, and no two people share an account.
@Entity
class Invitation {
    /// Mails of one invitation at most, so that nobody is pestered in an organisation's name.
    static final int SENT_MAX = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private String address;
    private String addressKey;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private int sent;
    private String invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    Invitation() {}

    /// Whom it is for.
    ///
    /// @param address sealed
    /// @param addressKey its blind index
    record Addressee(String address, String addressKey) {}

    static Invitation of(UUID id, UUID organisationId, MemberRole role, Addressee addressee, String by, Instant now) {
        var invitation = new Invitation();
        invitation.id = id;
        invitation.organisationId = organisationId;
        invitation.role = role;
        invitation.address = addressee.address();
        invitation.addressKey = addressee.addressKey();
        invitation.state = InvitationState.PENDING;
        invitation.invitedBy = by;
        invitation.invitedAt = now;
        return invitation;
    }

    /// Gives it a new secret; the link of an earlier mail is void from now on.
    void send(String newSecretHash, Instant until) {
        state = InvitationState.MOVES.after(state, Action.RENEW);
        if (sent >= SENT_MAX) throw new Refusal(INVITATION_SENT_OFTEN, "most", SENT_MAX);
        sent++;
        secretHash = newSecretHash;
        expiresAt = until;
    }

    void revoke(Instant now) {
        state = InvitationState.MOVES.after(state, Action.REVOKE);
        endedAt = now;
    }

    /// @param key blind index of the address that the account verifiably has
    void accept(String key, Instant now) {
        var next = InvitationState.MOVES.after(state, Action.ACCEPT);
        if (!isFor(key)) throw new Refusal(INVITATION_FOR_SOMEBODY_ELSE);
        if (isOver(now)) throw new Refusal(INVITATION_EXPIRED, "expiredAt", expiresAt);
        state = next;
        endedAt = now;
    }

    /// @param key blind index of an address
    boolean isFor(String key) {
        return key.equals(addressKey);
    }

    /// @return whether its time is over; its last instant still counts
    boolean isOver(Instant now) {
        return now.isAfter(expiresAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisationId() {
        return organisationId;
    }

    MemberRole role() {
        return role;
    }

    String sealedAddress() {
        return address;
    }

    InvitationState state() {
        return state;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    int sent() {
        return sent;
    }
}
