package org.fuhua.funding.voucher;

import static org.fuhua.funding.FundingProblem.AUDITOR_CANNOT_PAY;
import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.GRANT_ABOVE_CLAIM;
import static org.fuhua.funding.FundingProblem.VOUCHER_ABOVE_CAP;
import static org.fuhua.funding.FundingProblem.VOUCHER_EXPIRED;
import static org.fuhua.funding.voucher.VoucherState.MOVES;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.voucher.VoucherEvent.About;
import org.fuhua.funding.voucher.VoucherState.Action;
import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.funding.voucher.rule.VoucherRule;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A voucher of an enterprise for a provider's service (创新券).
///
/// Protects: every fen set aside for it is reserved, paid or released; it pays no more than its face and its share of
/// the price; nobody pays what they audited themselves; nothing is done with it after its last day.
@Entity
class Voucher {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID organisationId;
    private String organisationName;
    private @Nullable UUID poolId;

    @Enumerated(EnumType.STRING)
    private VoucherState state;

    @Enumerated(EnumType.STRING)
    private RegionClass regionClass;

    private String purpose;
    private long askedMinor;
    private LocalDate appliedOn;
    private @Nullable String ruleSet;
    private @Nullable String issueDocumentNo;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate expiresOn;
    private long faceMinor;

    @Embedded
    private @Nullable Contract contract;

    @Embedded
    private @Nullable Service service;

    private long grantedMinor;
    private long bonusMinor;
    private @Nullable String relationCheck;
    private @Nullable String auditedBy;
    private @Nullable LocalDate auditedOn;
    private @Nullable LocalDate paidOn;
    private @Nullable String treasuryVoucherNo;
    private @Nullable String bonusVoucherNo;
    private long issuedMinor;
    private long reservedMinor;
    private long paidMinor;
    private long releasedMinor;

    Voucher() {}

    /// Who asks for it.
    record Holder(UUID organisationId, String organisationName) {}

    static Voucher apply(
            UUID id, String number, Holder holder, Money asked, RegionClass region, String purpose, LocalDate today) {
        var voucher = new Voucher();
        voucher.id = id;
        voucher.number = number;
        voucher.organisationId = holder.organisationId();
        voucher.organisationName = holder.organisationName();
        voucher.state = VoucherState.APPLIED;
        voucher.regionClass = region;
        voucher.purpose = purpose;
        voucher.askedMinor = asked.minorUnits();
        voucher.appliedOn = today;
        return voucher;
    }

    VoucherEvent applied() {
        return new VoucherEvent.Applied(about(), Money.ofFen(askedMinor));
    }

    /// The issuer decides on class and amount, whatever the holder stated.
    VoucherEvent issue(
            UUID pool, Money face, RegionClass region, String documentNo, VoucherRule rule, LocalDate today) {
        var next = MOVES.after(state, Action.ISSUE);
        if (face.compareTo(rule.yearlyCap()) > 0)
            throw new Refusal(VOUCHER_ABOVE_CAP, "most", rule.yearlyCap(), "documentNo", rule.documentNo())
                    .at("/amount");
        state = next;
        poolId = pool;
        regionClass = region;
        issueDocumentNo = documentNo;
        ruleSet = rule.code();
        issuedOn = today;
        expiresOn = rule.lastDay(today);
        faceMinor = face.minorUnits();
        keep(Amounts.NONE.reserve(faceMinor));
        return new VoucherEvent.Issued(about(), face, expiresOn, ruleSet);
    }

    VoucherEvent withdraw() {
        state = MOVES.after(state, Action.WITHDRAW);
        return new VoucherEvent.Withdrawn(about(), releaseAll());
    }

    /// A contract of before the voucher was there needed none.
    VoucherEvent reserve(Contract with, LocalDate today) {
        var next = MOVES.after(state, Action.RESERVE);
        checkRuns(today);
        checkDay(with.contractSignedOn(), issuedOn(), today, "/signedOn");
        state = next;
        contract = with;
        return new VoucherEvent.Reserved(about(), with.providerId(), with.price());
    }

    VoucherEvent cancel() {
        state = MOVES.after(state, Action.CANCEL);
        contract = null;
        return new VoucherEvent.Cancelled(about());
    }

    VoucherEvent complete(Service done, LocalDate today) {
        var next = MOVES.after(state, Action.COMPLETE);
        checkRuns(today);
        var signedOn = contract().contractSignedOn();
        checkDay(done.serviceDoneOn(), signedOn, today, "/doneOn");
        checkDay(done.invoicedOn(), signedOn, today, "/invoicedOn");
        state = next;
        service = done;
        return new VoucherEvent.Completed(about(), done.charged());
    }

    VoucherEvent claim(VoucherRule rule, LocalDate today) {
        var next = MOVES.after(state, Action.CLAIM);
        checkRuns(today);
        state = next;
        return new VoucherEvent.Claimed(about(), claimable(rule));
    }

    /// Who has to correct something keeps the days for it.
    VoucherEvent sendBack(VoucherRule rule, LocalDate today) {
        state = MOVES.after(state, Action.SEND_BACK);
        var least = today.plusDays(rule.correctionDays());
        if (expiresOn().isBefore(least)) expiresOn = least;
        return new VoucherEvent.SentBack(about(), expiresOn());
    }

    /// @param bonus of the provider, set aside beside the face
    VoucherEvent audit(Money granted, Money bonus, String check, String by, VoucherRule rule, LocalDate today) {
        var next = MOVES.after(state, Action.AUDIT);
        var most = claimable(rule);
        if (granted.compareTo(most) > 0) throw new Refusal(GRANT_ABOVE_CLAIM, "most", most).at("/granted");
        state = next;
        grantedMinor = granted.minorUnits();
        bonusMinor = bonus.minorUnits();
        relationCheck = check;
        auditedBy = by;
        auditedOn = today;
        keep(amounts().reserve(bonusMinor));
        return new VoucherEvent.Audited(about(), granted, bonus);
    }

    /// The checker wants the audit done anew.
    VoucherEvent returnAudit(String by) {
        var next = MOVES.after(state, Action.RETURN_AUDIT);
        checkSecond(by);
        state = next;
        keep(amounts().release(bonusMinor));
        grantedMinor = 0;
        bonusMinor = 0;
        relationCheck = null;
        auditedBy = null;
        auditedOn = null;
        return new VoucherEvent.AuditReturned(about());
    }

    /// What the face holds above what was granted is free again.
    VoucherEvent pay(String by, LocalDate on, String voucherNo, @Nullable String bonusNo, LocalDate today) {
        var next = MOVES.after(state, Action.PAY);
        checkSecond(by);
        checkDay(on, Objects.requireNonNull(auditedOn), today, "/paidOn");
        state = next;
        paidOn = on;
        treasuryVoucherNo = voucherNo;
        bonusVoucherNo = bonusNo;
        keep(amounts().pay(grantedMinor + bonusMinor).releaseAll());
        return new VoucherEvent.Paid(about(), granted(), bonus(), on);
    }

    VoucherEvent refuse() {
        state = MOVES.after(state, Action.REFUSE);
        return new VoucherEvent.Rejected(about(), releaseAll());
    }

    VoucherEvent reject() {
        state = MOVES.after(state, Action.REJECT);
        return new VoucherEvent.Rejected(about(), releaseAll());
    }

    VoucherEvent expire() {
        state = MOVES.after(state, Action.EXPIRE);
        return new VoucherEvent.Expired(about(), releaseAll());
    }

    /// @return most that the voucher pays: its share of the price or of the invoice, whichever is less, up to its face
    Money claimable(VoucherRule rule) {
        var share = rule.share(price(), regionClass);
        return share.compareTo(face()) < 0 ? share : face();
    }

    /// @return the price as far as it counts: no more than was agreed, no more than was charged
    Money price() {
        var agreed = contract().price();
        if (service == null) return agreed;
        return service.charged().compareTo(agreed) < 0 ? service.charged() : agreed;
    }

    private Money releaseAll() {
        var released = Money.ofFen(reservedMinor);
        keep(amounts().releaseAll());
        return released;
    }

    private void keep(Amounts amounts) {
        issuedMinor = amounts.issued();
        reservedMinor = amounts.reserved();
        paidMinor = amounts.paid();
        releasedMinor = amounts.released();
    }

    private void checkSecond(String by) {
        if (by.equals(auditedBy)) throw new Refusal(AUDITOR_CANNOT_PAY);
    }

    private void checkRuns(LocalDate today) {
        if (today.isAfter(expiresOn())) throw new Refusal(VOUCHER_EXPIRED, "expiresOn", expiresOn());
    }

    private static void checkDay(LocalDate day, LocalDate first, LocalDate last, String pointer) {
        if (day.isBefore(first) || day.isAfter(last))
            throw new Refusal(DAY_OUT_OF_RANGE, "first", first, "last", last).at(pointer);
    }

    About about() {
        return new About(id, number, organisationId);
    }

    Amounts amounts() {
        return new Amounts(issuedMinor, reservedMinor, paidMinor, releasedMinor);
    }

    Contract contract() {
        return Objects.requireNonNull(contract);
    }

    LocalDate issuedOn() {
        return Objects.requireNonNull(issuedOn);
    }

    LocalDate expiresOn() {
        return Objects.requireNonNull(expiresOn);
    }

    String ruleSet() {
        return Objects.requireNonNull(ruleSet);
    }

    Money face() {
        return Money.ofFen(faceMinor);
    }

    Money granted() {
        return Money.ofFen(grantedMinor);
    }

    Money bonus() {
        return Money.ofFen(bonusMinor);
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

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID poolId() {
        return poolId;
    }

    VoucherState state() {
        return state;
    }
}
