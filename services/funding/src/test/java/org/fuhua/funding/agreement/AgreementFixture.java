package org.fuhua.funding.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Agreements in the states that tests begin with, reached by the commands that production calls.
final class AgreementFixture {
    static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    static final BankAccount ACCOUNT = new BankAccount("示例银行", "示例公司", "sealed", "0123");
    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final Money AMOUNT = Money.ofFen(50_000_000);

    private AgreementFixture() {}

    static Agreement drafted() {
        return drafted(UUID.randomUUID());
    }

    static Agreement drafted(@Nullable UUID recommender) {
        var award = new Award(
                UUID.randomUUID(),
                "2026-0001",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例公司",
                recommender,
                "题目",
                AMOUNT);
        return Agreement.draft(UUID.randomUUID(), "RWS-2026-0001", award, TranchePlan.split(AMOUNT, List.of()), NOW);
    }

    static Agreement signed() {
        var agreement = drafted();
        agreement.sign(Party.DEPARTMENT, "officer", DIGEST, null, NOW);
        agreement.sign(Party.UNDERTAKER, "owner", DIGEST, ACCOUNT, NOW);
        agreement.sign(Party.RECOMMENDER, "recommender", DIGEST, null, NOW);
        return agreement;
    }

    static Agreement effective() {
        var agreement = signed();
        agreement.takeEffect(NOW);
        return agreement;
    }
}
