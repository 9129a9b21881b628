package org.fuhua.applicant.partner;

import static org.fuhua.applicant.ApplicantProblem.PART_CHANGED;
import static org.fuhua.applicant.partner.PartnerState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.partner.PartnerEvent.Declined;
import org.fuhua.applicant.partner.PartnerEvent.Invited;
import org.fuhua.applicant.partner.PartnerEvent.Lapsed;
import org.fuhua.applicant.partner.PartnerEvent.Removed;
import org.fuhua.applicant.partner.PartnerEvent.Signed;
import org.fuhua.applicant.partner.PartnerState.Action;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// An organisation that was invited to take part in another one's application.
///
/// Protects that a sign-off (签章确认) is for what the signer looked at, and that it holds no longer than that stays as
/// it is: part and agreement are signed by their digest.
@Entity
@Table(name = "application_partner")
class Partner {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private String uscc;
    private @Nullable UUID organisationId;

    @Enumerated(EnumType.STRING)
    private PartnerState state;

    private @Nullable String reason;
    private String invitedBy;
    private Instant invitedAt;
    private Instant changedAt;
    private @Nullable String statement;
    private @Nullable Long sectionVersion;
    private @Nullable String digest;
    private @Nullable String signedBy;
    private @Nullable Instant signedAt;

    Partner() {}

    /// What is signed, by whom.
    ///
    /// @param statement version of the statement that the signer declares
    /// @param seen digest of what the signer looked at
    /// @param there digest of what is there now
    /// @param sectionVersion of the section that holds the part
    record Signature(
            UUID organisationId, String statement, String seen, String there, long sectionVersion, String by) {}

    static Partner invite(UUID id, UUID applicationId, String uscc, String by, Instant now) {
        var partner = new Partner();
        partner.id = id;
        partner.applicationId = applicationId;
        partner.uscc = uscc;
        partner.state = PartnerState.INVITED;
        partner.invited(by, now);
        return partner;
    }

    /// @param organisation absent while the credit code is not registered
    Invited invited(UUID callId, @Nullable UUID organisation) {
        return new Invited(about(callId, organisation));
    }

    /// Asks a partner again that declined or was removed.
    void inviteAgain(String by, Instant now) {
        state = MOVES.after(state, Action.INVITE);
        reason = null;
        unsigned();
        invited(by, now);
    }

    Signed sign(UUID callId, Signature signature, Instant now) {
        var signed = MOVES.after(state, Action.SIGN);
        if (!signature.seen().equals(signature.there())) throw new Refusal(PART_CHANGED).at("/digest");
        state = signed;
        organisationId = signature.organisationId();
        statement = signature.statement();
        sectionVersion = signature.sectionVersion();
        digest = signature.there();
        signedBy = signature.by();
        signedAt = now;
        changedAt = now;
        return new Signed(about(callId, organisationId));
    }

    /// @return whether what was signed is not what is there
    boolean isOutdatedBy(String there) {
        return state == PartnerState.SIGNED && !there.equals(digest);
    }

    /// The sign-off holds no more. Who signed, and when, stays to be seen.
    Lapsed lapse(UUID callId, Instant now) {
        state = MOVES.after(state, Action.LAPSE);
        changedAt = now;
        return new Lapsed(about(callId, organisationId));
    }

    /// @param organisation that declines
    Declined decline(UUID callId, UUID organisation, String why, Instant now) {
        state = MOVES.after(state, Action.DECLINE);
        reason = why;
        unsigned();
        changedAt = now;
        return new Declined(about(callId, organisation));
    }

    /// @param organisation absent while the credit code is not registered
    Removed remove(UUID callId, @Nullable UUID organisation, Instant now) {
        state = MOVES.after(state, Action.REMOVE);
        unsigned();
        changedAt = now;
        return new Removed(about(callId, organisation));
    }

    private PartnerEvent.About about(UUID callId, @Nullable UUID organisation) {
        return new PartnerEvent.About(id, applicationId, callId, organisation);
    }

    private void invited(String by, Instant now) {
        invitedBy = by;
        invitedAt = now;
        changedAt = now;
    }

    private void unsigned() {
        statement = null;
        sectionVersion = null;
        digest = null;
        signedBy = null;
        signedAt = null;
    }

    UUID id() {
        return id;
    }

    String uscc() {
        return uscc;
    }

    PartnerState state() {
        return state;
    }

    PartnerFacts facts() {
        return new PartnerFacts(
                id, applicationId, uscc, organisationId, state, reason, invitedAt, statement, signedBy, signedAt);
    }
}
