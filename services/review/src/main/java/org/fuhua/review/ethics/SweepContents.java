package org.fuhua.review.ethics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.fuhua.platform.file.Contents;

/// Forgets contents that no file of this service refers to any more.
@ApplicationScoped
class SweepContents {
    private static final Duration UNUSED_FOR = Duration.ofDays(1);

    private final Contents contents;

    SweepContents(Contents contents) {
        this.contents = contents;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "sweep-contents")
    void tick() {
        contents.sweep(UNUSED_FOR, List.of("ethics_file"));
    }
}
