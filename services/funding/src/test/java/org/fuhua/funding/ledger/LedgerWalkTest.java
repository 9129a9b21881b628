package org.fuhua.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Sixteen at once: balanced at every step, and nothing below zero. `-Dseed=` replays one, `-Dseeds=` walks more.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class LedgerWalkTest {
    private static final int THREADS = 16;

    @Inject
    Ledger ledger;

    @Inject
    DataSource dataSource;

    @Test
    void staysBalancedUnderMixedTraffic() throws Exception {
        var first = Long.getLong("seed", System.nanoTime());
        int seeds = Integer.getInteger("seeds", 3);
        int moves = Integer.getInteger("moves", 32);
        for (long seed : LongStream.range(first, first + seeds).toArray()) {
            System.out.println("ledger walk, -Dseed=" + seed);
            int posted = LedgerWalk.of(ledger, dataSource, seed, THREADS).run(moves / THREADS * 4);
            assertThat(posted).isPositive();
        }
    }
}
