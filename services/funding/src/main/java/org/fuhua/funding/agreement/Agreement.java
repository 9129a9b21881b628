package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.agreement.AgreementState.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.funding.agreement.AgreementEvent.Closed;
import org.fuhua.funding.agreement.AgreementEvent.Drafted;
import org.fuhua.funding.agreement.AgreementEvent.Resumed;
import org.fuhua.funding.agreement.AgreementEvent.Revoked;
import org.fuhua.funding.agreement.AgreementEvent.Signed;
import org.fuhua.funding.agreement.AgreementEvent.Suspended;
import org.fuhua.funding.agreement.AgreementEvent.Terminated;
import org.fuhua.funding.agreement.AgreementEvent.TookEffect;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The agreement (任务书) between the department (甲), the undertaker (乙) and the recommender (丙) on one award.
///
/// Protects three promises: each party signs once and nobody signs for two; nothing is committed before all
/// have signed; its tranches add up to the award. Who recommended nobody has an agreement of two parties.
@Entity
class Agreement {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID applicationId;
    private String applicationNumber;
    private UUID callId;
    private UUID organisationId;
    private String organisationName;
    private @Nullable UUID recommenderOrganisationId;
    private String title;
    private long amountMinor;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private Instant draftedAt;
    private @Nullable Instant effectiveAt;
    private @Nullable Instant endedAt;

    @Embedded
    private @Nullable BankAccount bankAccount;

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "party")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Party, Signature> signatures = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "agreement_tranche", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Tranche> tranches = new HashSet<>();

    Agreement() {}

    static Agreement draft(UUID id, String number, Award award, List<Tranche> tranches, Instant now) {
        var agreement = new Agreement();
        agreement.id = id;
        agreement.number = number;
        agreement.applicationId = award.applicationId();
        agreement.applicationNumber = award.applicationNumber();
        agreement.callId = award.callId();
        agreement.organisationId = award.organisationId();
        agreement.organisationName = award.organisationName();
        agreement.recommenderOrganisationId = award.recommenderOrganisationId();
        agreement.title = award.title();
        agreement.amountMinor = award.amount().minorUnits();
        agreement.tranches.addAll(tranches);
        agreement.state = DRAFTED;
        agreement.draftedAt = now;
        return agreement;
    }

    Drafted drafted() {
        return new Drafted(id, number, applicationId, callId, amount());
    }

    /// @param documentSha256 of the document that the signer read
    /// @param account where to pay: given by the undertaker and by nobody else
    Signed sign(Party party, String subject, String documentSha256, @Nullable BankAccount account, Instant now) {
        var next = MOVES.after(state, Action.SIGN);
        if (!parties().contains(party)) throw new Refusal(NO_SUCH_PARTY).at("/party");
        if (signatures.containsKey(party)) throw new Refusal(PARTY_ALREADY_SIGNED, "party", party);
        if (signatures.values().stream().anyMatch(s -> s.subject().equals(subject)))
            throw new Refusal(SIGNED_FOR_ANOTHER_PARTY);
        if (party == Party.UNDERTAKER && account == null) throw new Refusal(BANK_ACCOUNT_REQUIRED).at("/bankAccount");
        if (party != Party.UNDERTAKER && account != null) throw new Refusal(BANK_ACCOUNT_NOT_WANTED).at("/bankAccount");
        state = next;
        signatures.put(party, new Signature(subject, now, documentSha256));
        if (account != null) bankAccount = account;
        return new Signed(id, applicationId, callId, party);
    }

    /// Whether its money is committed, also while nothing is paid of it.
    boolean isInEffect() {
        return state == EFFECTIVE || state == SUSPENDED;
    }

    boolean isFullySigned() {
        return signatures.keySet().containsAll(parties());
    }

    TookEffect takeEffect(Instant now) {
        if (!isFullySigned())
            throw new Refusal(AGREEMENT_NOT_IN_THIS_STATE, "state", state, "signed", signatures.size());
        state = MOVES.after(state, Action.TAKE_EFFECT);
        effectiveAt = now;
        return new TookEffect(id, applicationId, callId, amount());
    }

    AgreementInEffect inEffect(UUID poolId) {
        return new AgreementInEffect(
                id,
                number,
                applicationId,
                callId,
                poolId,
                organisationId,
                organisationName,
                amount(),
                tranches.stream().collect(Collectors.toUnmodifiableMap(Tranche::no, Tranche::amount)));
    }

    /// @param unpaid what is committed and not paid; closing wants nothing of it
    Closed close(Money unpaid, Instant now) {
        var next = MOVES.after(state, Action.CLOSE);
        if (unpaid.isPositive()) throw new Refusal(TRANCHES_UNPAID);
        state = next;
        endedAt = now;
        return new Closed(id, applicationId, callId);
    }

    /// @param unpaid what is committed and not paid, and now goes back
    Terminated terminate(Money unpaid, boolean paymentUnderWay, Instant now) {
        var next = MOVES.after(state, Action.TERMINATE);
        if (paymentUnderWay) throw new Refusal(PAYMENT_UNDER_WAY);
        state = next;
        endedAt = now;
        return new Terminated(id, applicationId, callId, unpaid);
    }

    /// Holds every payment back; one that is under way has to be finished or rejected first.
    Suspended suspend(boolean paymentUnderWay) {
        var next = MOVES.after(state, Action.SUSPEND);
        if (paymentUnderWay) throw new Refusal(PAYMENT_UNDER_WAY);
        state = next;
        return new Suspended(id, applicationId, callId);
    }

    Resumed resume() {
        state = MOVES.after(state, Action.RESUME);
        return new Resumed(id, applicationId, callId);
    }

    /// @param unpaid what is committed and not paid, and now goes back; all else was paid and is to be recovered
    Revoked revoke(Money unpaid, boolean paymentUnderWay, Instant now) {
        var next = MOVES.after(state, Action.REVOKE);
        if (paymentUnderWay) throw new Refusal(PAYMENT_UNDER_WAY);
        state = next;
        endedAt = now;
        return new Revoked(id, applicationId, callId, organisationId, unpaid, amount().minus(unpaid));
    }

    private Set<Party> parties() {
        return recommenderOrganisationId == null
                ? EnumSet.of(Party.DEPARTMENT, Party.UNDERTAKER)
                : EnumSet.allOf(Party.class);
    }

    Money amount() {
        return Money.ofFen(amountMinor);
    }

    Set<Tranche> tranches() {
        return Set.copyOf(tranches);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID callId() {
        return callId;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID recommenderOrganisationId() {
        return recommenderOrganisationId;
    }

    AgreementState state() {
        return state;
    }

    @Nullable
    Instant effectiveAt() {
        return effectiveAt;
    }

    @Nullable
    BankAccount bankAccount() {
        return bankAccount;
    }
}
