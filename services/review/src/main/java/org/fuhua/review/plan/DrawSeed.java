package org.fuhua.review.plan;

import static org.fuhua.review.ReviewProblem.SEED_DRAWN_ALREADY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Closes a list, and then draws its seed. Both are committed one after the other, whatever becomes of the plan: what
/// was drawn cannot be undrawn.
@ApplicationScoped
class DrawSeed {
    // Exact in every JSON reader: at most 2^53 - 1.
    private static final int SEED_BITS = 53;

    private final DrawLists lists;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawSeed(DrawLists lists, Audit audit, Ids ids, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A number that a public event brought about, such as a lottery of the evening.
    record Announced(long seed, String source) {}

    /// @param announced the seed, if it is not for the platform to draw
    /// @return the list with its seed
    DrawList handle(UUID roundId, String digest, @Nullable Announced announced) {
        var listId = QuarkusTransaction.requiringNew().call(() -> close(roundId, digest));
        return QuarkusTransaction.requiringNew().call(() -> draw(listId, announced));
    }

    private UUID close(UUID roundId, String digest) {
        var known = lists.of(roundId, digest);
        if (known.isPresent()) return known.get().id();
        var list = DrawList.close(ids.next(), roundId, digest, clock.instant());
        lists.persist(list);
        audit.record("draw-list", list.id(), "CLOSE", null, digest, null);
        return list.id();
    }

    private DrawList draw(UUID listId, @Nullable Announced announced) {
        var list = lists.findById(listId);
        if (announced != null && list.seed() != null && !Objects.equals(list.seed(), announced.seed()))
            throw new Refusal(SEED_DRAWN_ALREADY).at("/seed");
        if (list.seed() == null) {
            long seed = announced == null ? random.nextLong() >>> (Long.SIZE - SEED_BITS) : announced.seed();
            list.seed(seed, announced == null ? null : announced.source(), clock.instant());
            audit.record("draw-list", listId, "DRAW", null, seed, announced == null ? null : announced.source());
        }
        return list;
    }
}
