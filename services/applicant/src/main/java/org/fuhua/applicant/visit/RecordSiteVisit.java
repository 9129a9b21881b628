package org.fuhua.applicant.visit;

import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_ATTACHMENTS;
import static org.fuhua.applicant.ApplicantProblem.VISIT_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.HandedIn;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Records what officers found at an applicant's place, and adds photographs and documents to it.
@ApplicationScoped
class RecordSiteVisit {
    private static final int FILES_MOST = 20;
    private static final int SHOWN_MOST = 100;
    private static final long FILE_LARGEST = 10_485_760;
    private static final List<String> TYPES = List.of("image/jpeg", "image/png", "application/pdf");
    private static final String BETWEEN = "\n";

    private final SiteVisits visits;
    private final HandedIn handedIn;
    private final Contents contents;
    private final MediaTypes mediaTypes;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Actors actors;
    private final Ids ids;
    private final Clock clock;

    RecordSiteVisit(
            SiteVisits visits,
            HandedIn handedIn,
            Contents contents,
            MediaTypes mediaTypes,
            FieldCipher cipher,
            Audit audit,
            Actors actors,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.handedIn = handedIn;
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.cipher = cipher;
        this.audit = audit;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(
            UUID applicationId,
            LocalDate visitedOn,
            List<String> visitors,
            String place,
            String findings,
            SiteVisit.Conclusion conclusion) {
        @Override
        public String toString() {
            return "Command[" + applicationId + "]";
        }
    }

    @Transactional
    SiteVisitView handle(Command command) {
        handedIn.require(command.applicationId());
        if (command.visitedOn().isAfter(LocalDate.now(clock))) throw new Refusal(VISIT_IN_FUTURE).at("/visitedOn");
        var content = new SiteVisit.Content(
                command.visitedOn(),
                cipher.seal(String.join(BETWEEN, command.visitors())),
                command.place(),
                command.findings(),
                command.conclusion());
        var visit = SiteVisit.record(
                ids.next(), command.applicationId(), content, actors.current().subject(), clock.instant());
        visits.persistAndFlush(visit);
        audit.record("application", command.applicationId(), "record-site-visit", null, null, null);
        return visit.view(command.visitors(), List.of());
    }

    record File(UUID applicationId, UUID visitId, String fileName, byte[] bytes) {}

    @Transactional
    SiteVisitView add(File file) {
        var visit = visits.held(file.applicationId(), file.visitId());
        var bytes = file.bytes();
        if (visits.files(List.of(visit.id())).size() >= FILES_MOST)
            throw new Refusal(TOO_MANY_ATTACHMENTS, "most", FILES_MOST);
        var mediaType = mediaTypes.check(bytes, file.fileName(), TYPES, FILE_LARGEST);
        visits.add(SiteVisitFile.add(
                ids.next(),
                visit.id(),
                file.fileName(),
                mediaType,
                bytes.length,
                contents.keep(bytes),
                clock.instant()));
        visits.flush();
        return view(visit, visits.files(List.of(visit.id())));
    }

    @Transactional
    List<SiteVisitView> of(UUID applicationId) {
        handedIn.require(applicationId);
        var found = visits.of(applicationId, SHOWN_MOST);
        var files = visits.files(found.stream().map(SiteVisit::id).toList()).stream()
                .collect(Collectors.groupingBy(SiteVisitFile::siteVisitId));
        return found.stream()
                .map(visit -> view(visit, files.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    /// A file with its bytes.
    record Opened(String fileName, String mediaType, byte[] bytes) {}

    @Transactional
    Opened open(UUID applicationId, UUID visitId, UUID fileId) {
        var file = visits.file(applicationId, visitId, fileId);
        return new Opened(file.fileName(), file.mediaType(), contents.read(file.sha256()));
    }

    private SiteVisitView view(SiteVisit visit, List<SiteVisitFile> files) {
        return visit.view(List.of(cipher.open(visit.sealedVisitors()).split(BETWEEN)), files);
    }
}
