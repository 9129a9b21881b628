package org.fuhua.applicant.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.platform.file.Contents;

/// Forgets contents that no file of this service refers to any more.
@ApplicationScoped
class SweepContents {
    private static final List<String> REFERRING = List.of("attachment", "site_visit_file", "certificate", "proof_file");

    private final Contents contents;
    private final ApplicantConfig config;

    SweepContents(Contents contents, ApplicantConfig config) {
        this.contents = contents;
        this.config = config;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "sweep-contents")
    void tick() {
        contents.sweep(config.unusedContentKept(), REFERRING);
    }
}
