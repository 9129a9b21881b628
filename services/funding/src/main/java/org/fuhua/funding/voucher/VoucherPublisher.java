package org.fuhua.funding.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.voucher.VoucherEvent.About;
import org.fuhua.funding.voucher.VoucherEvent.Applied;
import org.fuhua.funding.voucher.VoucherEvent.AuditReturned;
import org.fuhua.funding.voucher.VoucherEvent.Audited;
import org.fuhua.funding.voucher.VoucherEvent.Cancelled;
import org.fuhua.funding.voucher.VoucherEvent.Claimed;
import org.fuhua.funding.voucher.VoucherEvent.Completed;
import org.fuhua.funding.voucher.VoucherEvent.Expired;
import org.fuhua.funding.voucher.VoucherEvent.Issued;
import org.fuhua.funding.voucher.VoucherEvent.Paid;
import org.fuhua.funding.voucher.VoucherEvent.Rejected;
import org.fuhua.funding.voucher.VoucherEvent.Reserved;
import org.fuhua.funding.voucher.VoucherEvent.SentBack;
import org.fuhua.funding.voucher.VoucherEvent.Withdrawn;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services what became of a voucher; neither by whom, nor what the invoice says.
@ApplicationScoped
class VoucherPublisher {
    private final Outbox outbox;

    VoucherPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Payload of voucher-reservation-cancelled and voucher-audit-returned.
    record VoucherV1(UUID voucherId, String number, UUID organisationId) {}

    /// Payload of facts with one amount.
    record VoucherAmountV1(UUID voucherId, String number, UUID organisationId, Money amount) {}

    record VoucherIssuedV1(
            UUID voucherId, String number, UUID organisationId, Money amount, LocalDate expiresOn, String ruleSet) {}

    record VoucherReservedV1(UUID voucherId, String number, UUID organisationId, UUID providerId, Money price) {}

    record VoucherSentBackV1(UUID voucherId, String number, UUID organisationId, LocalDate expiresOn) {}

    record VoucherAuditedV1(UUID voucherId, String number, UUID organisationId, Money granted, Money bonus) {}

    record VoucherPaidV1(
            UUID voucherId, String number, UUID organisationId, Money granted, Money bonus, LocalDate paidOn) {}

    void publish(VoucherEvent event) {
        var about = event.about();
        var id = about.voucherId();
        var number = about.number();
        var holder = about.organisationId();
        switch (event) {
            case Applied e -> tell(about, "voucher-applied.v1", new VoucherAmountV1(id, number, holder, e.asked()));
            case Issued e ->
                tell(
                        about,
                        "voucher-issued.v1",
                        new VoucherIssuedV1(id, number, holder, e.amount(), e.expiresOn(), e.ruleSet()));
            case Reserved e ->
                tell(
                        about,
                        "voucher-reserved.v1",
                        new VoucherReservedV1(id, number, holder, e.providerId(), e.price()));
            case Cancelled _ -> tell(about, "voucher-reservation-cancelled.v1", new VoucherV1(id, number, holder));
            case Completed e ->
                tell(about, "voucher-service-done.v1", new VoucherAmountV1(id, number, holder, e.charged()));
            case Claimed e -> tell(about, "voucher-claimed.v1", new VoucherAmountV1(id, number, holder, e.claimable()));
            case SentBack e ->
                tell(about, "voucher-sent-back.v1", new VoucherSentBackV1(id, number, holder, e.expiresOn()));
            case AuditReturned _ -> tell(about, "voucher-audit-returned.v1", new VoucherV1(id, number, holder));
            case Audited e ->
                tell(about, "voucher-audited.v1", new VoucherAuditedV1(id, number, holder, e.granted(), e.bonus()));
            case Paid e ->
                tell(
                        about,
                        "voucher-paid.v1",
                        new VoucherPaidV1(id, number, holder, e.granted(), e.bonus(), e.paidOn()));
            case Rejected e ->
                tell(about, "voucher-rejected.v1", new VoucherAmountV1(id, number, holder, e.released()));
            case Withdrawn e ->
                tell(about, "voucher-withdrawn.v1", new VoucherAmountV1(id, number, holder, e.released()));
            case Expired e -> tell(about, "voucher-expired.v1", new VoucherAmountV1(id, number, holder, e.released()));
        }
    }

    private void tell(About about, String fact, Object payload) {
        outbox.add("voucher", about.voucherId(), fact, payload);
    }
}
