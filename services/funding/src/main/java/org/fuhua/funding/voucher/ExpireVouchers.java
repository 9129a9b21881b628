package org.fuhua.funding.voucher;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.funding.voucher.VoucherDesk.Step;

/// Ends vouchers whose last day is over and gives back what they hold (创新券过期). Safe with many replicas: each voucher
/// is locked by one of them.
@ApplicationScoped
public class ExpireVouchers {
    private final Vouchers vouchers;
    private final VoucherDesk desk;

    ExpireVouchers(Vouchers vouchers, VoucherDesk desk) {
        this.vouchers = vouchers;
        this.desk = desk;
    }

    /// Each in a transaction of its own, until there is none left.
    @Scheduled(identity = "voucher-expiry", every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::next);
    }

    private boolean next() {
        var next = vouchers.overdue(desk.today());
        next.ifPresent(voucher -> {
            var laid = desk.laid(voucher);
            desk.done(laid, Step.of("EXPIRE", null, null), voucher.expire());
        });
        return next.isPresent();
    }
}
