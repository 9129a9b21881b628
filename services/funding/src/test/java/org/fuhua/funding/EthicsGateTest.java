package org.fuhua.funding;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No work with people or animals is paid for before ethics review approved it.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EthicsGateTest {
    @Inject
    Inbox inbox;

    private Story story;
    private Story.Winner winner;

    @BeforeEach
    void begin() {
        story = new Story(inbox);
    }

    @Test
    void paysNothingBeforeTheApprovalAndNothingWhileItIsSuspended() {
        effective(story.needsEthics());
        refused();
        story.ethics("approved", UUID.randomUUID(), UUID.randomUUID());
        refused();
        var own = UUID.randomUUID();
        story.ethics("approved", own, winner.application);
        var payment = winner.prepares(1);
        story.ethics("suspended", own, winner.application);
        var approval = "/payments/" + payment.getString("id") + "/approval";
        Story.move(story.checker, approval, 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("ethics-approval-missing"));
        story.ethics("approved", own, winner.application);
        Story.move(story.checker, approval, 0, Map.of()).statusCode(200);
        story.ethics("terminated", own, winner.application);
        Story.post(story.maker, "/payments", tranche(2)).statusCode(409);
    }

    @Test
    void asksNothingOfOtherCalls() {
        effective(story);
        winner.paid(1);
    }

    private void effective(Story of) {
        of.funded("800000", 80_000_000, 5_000, 5_000);
        winner = of.winner().joins().awarded(50_000_000);
        winner.allSign();
    }

    private void refused() {
        Story.post(story.maker, "/payments", tranche(1))
                .statusCode(409)
                .body("code", equalTo("ethics-approval-missing"));
    }

    private Map<String, Object> tranche(int no) {
        return Map.of("agreementId", winner.agreement().getString("id"), "trancheNo", no);
    }
}
