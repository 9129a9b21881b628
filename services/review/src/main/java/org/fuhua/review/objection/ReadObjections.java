package org.fuhua.review.objection;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.reading.ConfidentialDocument.OBJECTION;
import static org.fuhua.review.reading.ConfidentialDocument.OBJECTION_EVIDENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.notice.NoticeLines;
import org.fuhua.review.part.PartInCase;
import org.fuhua.review.reading.KeepReading;
import org.jspecify.annotations.Nullable;

/// Shows objections. Who objects and what they sent is for the handler only, and each such reading is kept; who has a
/// part in a case sees that there is one, and no more.
@ApplicationScoped
class ReadObjections {
    private final Objections objections;
    private final Evidences evidences;
    private final SealedLetters letters;
    private final ApplicationLookup applications;
    private final AssignmentLookup assignments;
    private final NoticeLines lines;
    private final Grounds grounds;
    private final CaseParts parts;
    private final Actors actors;
    private final Audit audit;
    private final KeepReading readings;
    private final Clock clock;

    ReadObjections(
            Objections objections,
            Evidences evidences,
            SealedLetters letters,
            ApplicationLookup applications,
            AssignmentLookup assignments,
            NoticeLines lines,
            Grounds grounds,
            CaseParts parts,
            Actors actors,
            Audit audit,
            KeepReading readings,
            Clock clock) {
        this.objections = objections;
        this.evidences = evidences;
        this.letters = letters;
        this.applications = applications;
        this.assignments = assignments;
        this.lines = lines;
        this.grounds = grounds;
        this.parts = parts;
        this.actors = actors;
        this.audit = audit;
        this.readings = readings;
        this.clock = clock;
    }

    /// A file of the evidence, opened.
    record Content(String fileName, String mediaType, byte[] bytes) {}

    Page<ObjectionView> after(@Nullable UUID noticeId, Collection<ObjectionState> states, Paging paging) {
        var rows = objections.after(noticeId, states, paging.afterId(), paging.rows());
        var known = applications.byId(
                rows.stream().map(Objection::applicationId).distinct().toList());
        return Page.of(rows, paging.limit, Objection::id, o -> view(o, known.get(o.applicationId())));
    }

    @Transactional
    CaseView one(UUID id) {
        var objection = objections.get(id);
        var application = applications.find(objection.applicationId()).orElseThrow();
        var part = actors.current().hasAny("officer") ? parts.own(objection) : Optional.<PartInCase.Reason>empty();
        boolean handler = part.isEmpty() && isHandler(objection);
        if (handler) {
            audit.record("objection", id, "READ", null, null, null);
            readings.of(OBJECTION, application);
        }
        var award = lines.shown(objection.noticeId(), application.id());
        return new CaseView(
                view(objection, application),
                part.orElse(null),
                award == null ? null : MoneyView.from(award),
                grounds.criteria(),
                part.isEmpty() ? proceedings(objection) : null,
                handler ? confidential(objection) : null);
    }

    @Transactional
    Content content(UUID id, UUID evidenceId) {
        var objection = objections.get(id);
        if (!isHandler(objection) || parts.own(objection).isPresent()) throw new Refusal(NOT_FOUND);
        var evidence = evidences
                .findByIdOptional(evidenceId)
                .filter(one -> one.belongsTo(id))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        audit.record("objection", id, "READ_EVIDENCE", null, null, null);
        readings.of(
                OBJECTION_EVIDENCE, applications.find(objection.applicationId()).orElseThrow());
        return new Content(
                letters.fileName(evidence.fileNameSealed()), evidence.mediaType(), letters.content(evidence));
    }

    private boolean isHandler(Objection objection) {
        return objection.isHandledBy(actors.current().subject());
    }

    private ObjectionView view(Objection objection, Application application) {
        return ObjectionView.of(
                objection,
                application,
                grounds.kind(objection.kind()),
                LocalDate.now(clock),
                actors.current().subject());
    }

    private CaseView.Proceedings proceedings(Objection objection) {
        var sheets = assignments.submitted(objection.applicationId(), objection.reReviewers()).stream()
                .map(opinion -> new CaseView.Sheet(opinion.total(), opinion.overall()))
                .toList();
        return new CaseView.Proceedings(
                objection.checks(),
                objection.substance(),
                objection.answer(),
                objection.reReviewers().size(),
                sheets,
                objection.reason(),
                objection.reply());
    }

    private CaseView.Confidential confidential(Objection objection) {
        var objector = letters.objector(objection);
        List<CaseView.EvidenceView> files = evidences.of(objection.id()).stream()
                .map(e -> new CaseView.EvidenceView(
                        e.id(), e.kind(), letters.fileName(e.fileNameSealed()), e.mediaType(), e.size()))
                .toList();
        return new CaseView.Confidential(
                objector.kind(),
                objector.name(),
                objector.unitName(),
                objector.phone(),
                objector.email(),
                letters.statement(objection),
                files);
    }
}
