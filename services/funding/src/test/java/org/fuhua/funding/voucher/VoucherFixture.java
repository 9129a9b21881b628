package org.fuhua.funding.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.funding.voucher.rule.VoucherRule;
import org.fuhua.platform.money.Money;

/// A voucher at any point of its way.
final class VoucherFixture {
    static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    static final VoucherRule RULE = new VoucherRule(
            "TEST",
            "文",
            "规则",
            "Rule",
            LocalDate.of(2015, 1, 1),
            null,
            true,
            Map.of(RegionClass.FIRST, 4000, RegionClass.SECOND, 6000),
            50_000_000,
            new VoucherRule.Range(1000, 3000),
            200_000_000,
            10,
            15,
            List.of(7, 0));
    static final UUID POOL = UUID.randomUUID();
    static final UUID PROVIDER = UUID.randomUUID();
    static final String MAKER = "maker";
    static final String CHECKER = "checker";

    private VoucherFixture() {}

    static Voucher applied() {
        return Voucher.apply(
                UUID.randomUUID(),
                "CXQ-2026-000001",
                new Voucher.Holder(UUID.randomUUID(), "示例公司"),
                Money.ofFen(10_000),
                RegionClass.FIRST,
                "检测",
                DAY);
    }

    static Voucher issued(long face) {
        var voucher = applied();
        voucher.issue(POOL, Money.ofFen(face), RegionClass.SECOND, "发放1号", RULE, DAY);
        return voucher;
    }

    static Contract contract(long price) {
        return new Contract(PROVIDER, "HT-1", price, DAY);
    }

    static Service service(long charged) {
        return new Service("BG-1", DAY, "12379999MB0DEM017N", "INV-1", charged, DAY);
    }

    static Voucher claimed(long face, long price, long charged) {
        var voucher = issued(face);
        voucher.reserve(contract(price), DAY);
        voucher.complete(service(charged), DAY);
        voucher.claim(RULE, DAY);
        return voucher;
    }

    static Voucher audited(long face, long granted, long bonus) {
        var voucher = claimed(face, 1_000_000, 1_000_000);
        voucher.audit(Money.ofFen(granted), Money.ofFen(bonus), "已核对", MAKER, RULE, DAY);
        return voucher;
    }
}
