package org.fuhua.applicant.overlap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.application.ReadProposal;
import org.fuhua.applicant.overlap.Overlap.Kind;
import org.fuhua.applicant.overlap.OverlapFindings.Found;

/// Compares what was handed in with everything handed in before, some seconds later, one at a time and for a part of
/// the time only, so that nobody who submits waits for it: many hand in together, just before a deadline.
@ApplicationScoped
class CompareApplications {
    private static final int SAME_PEOPLE_MOST = 50;

    private final OverlapDocuments documents;
    private final OverlapFindings findings;
    private final OverlapMethod method;
    private final ReadProposal readProposal;
    private final ApplicantConfig config;
    private final Clock clock;

    CompareApplications(
            OverlapDocuments documents,
            OverlapFindings findings,
            OverlapMethod method,
            ReadProposal readProposal,
            ApplicantConfig config,
            Clock clock) {
        this.documents = documents;
        this.findings = findings;
        this.method = method;
        this.readProposal = readProposal;
        this.config = config;
        this.clock = clock;
    }

    @Startup
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> documents.forgetOtherMethods(method.name()));
    }

    @Scheduled(
            every = "${fuhua.applicant.overlap-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "compare-applications")
    void handle() {
        var until = clock.instant().plus(config.overlapFor());
        boolean more = true;
        while (more && clock.instant().isBefore(until))
            more = QuarkusTransaction.requiringNew().call(this::compareNext);
    }

    private boolean compareNext() {
        var waiting = documents.takeWaiting(clock.instant());
        waiting.ifPresent(this::compare);
        return waiting.isPresent();
    }

    private void compare(UUID id) {
        var content = readProposal.of(id);
        var proposal = Proposal.of(content.answers());
        var fingerprints = Fingerprints.of(proposal.tokens());
        documents.put(id, fingerprints, content.people());
        var found = new ArrayList<Found>();
        for (var other : documents.alike(id, fingerprints, config.overlapCandidates()))
            compare(proposal, content, other).forEach(overlap -> found.add(new Found(other, overlap)));
        for (var other : documents.withAnyOf(id, content.people(), SAME_PEOPLE_MOST))
            found.add(new Found(other, new Overlap(Kind.PERSON, 0, List.of())));
        findings.replace(id, found, method.name(), clock.instant());
        documents.compared(id, method.name());
    }

    private List<Overlap> compare(Proposal proposal, ReadProposal.Content content, UUID otherId) {
        var other = readProposal.of(otherId);
        return method.comparison()
                .of(
                        proposal,
                        Proposal.of(other.answers()),
                        content.organisationId().equals(other.organisationId()));
    }
}
