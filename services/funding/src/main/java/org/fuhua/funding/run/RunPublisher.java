package org.fuhua.funding.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.run.RunEvent.Checked;
import org.fuhua.funding.run.RunEvent.Prepared;
import org.fuhua.funding.run.RunEvent.Rejected;
import org.fuhua.funding.run.RunEvent.Released;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells how runs stand, not who did it.
@ApplicationScoped
class RunPublisher {
    private final Outbox outbox;

    RunPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record RunV1(UUID runId, String number, UUID poolId, int payments, Money amount) {}

    void publish(RunEvent event) {
        switch (event) {
            case Prepared _ -> tell(event, "run-prepared.v1");
            case Checked _ -> tell(event, "run-checked.v1");
            case Released _ -> tell(event, "run-released.v1");
            case Rejected _ -> tell(event, "run-rejected.v1");
        }
    }

    private void tell(RunEvent event, String fact) {
        var run = event.run();
        outbox.add(
                "run",
                run.runId(),
                fact,
                new RunV1(run.runId(), run.number(), run.poolId(), run.payments(), run.amount()));
    }
}
