package org.fuhua.review.objection;

import static org.fuhua.platform.problem.PlatformProblem.FILE_TOO_LARGE;
import static org.fuhua.review.ReviewProblem.OBJECTION_UNREACHABLE;
import static org.fuhua.review.ReviewProblem.OBJECTION_WITHOUT_EVIDENCE;
import static org.fuhua.review.ReviewProblem.OBJECTION_WITHOUT_SEAL;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.WorkingDays;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.notice.NoticeLines;

/// Takes an objection in, from anybody by real name, while the notice runs. Its line of the notice is held back from
/// now on.
///
/// It comes whole, with its evidence: nothing of a stranger lies about half written. Neither audit nor facts say who
/// filed it, even when somebody is signed in.
@ApplicationScoped
class FileObjection {
    /// Bytes of all files of one objection at most.
    static final int BYTES_MOST = 12 * 1024 * 1024;

    private static final List<String> SCANS = List.of("application/pdf", "image/jpeg", "image/png");

    private final Objections objections;
    private final Evidences evidences;
    private final ObjectionPublisher publisher;
    private final NoticeLines lines;
    private final CallLookup calls;
    private final Grounds grounds;
    private final MediaTypes mediaTypes;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FileObjection(
            Objections objections,
            Evidences evidences,
            ObjectionPublisher publisher,
            NoticeLines lines,
            CallLookup calls,
            Grounds grounds,
            MediaTypes mediaTypes,
            FieldCipher cipher,
            ObjectMapper json,
            WorkingDays workingDays,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.objections = objections;
        this.evidences = evidences;
        this.publisher = publisher;
        this.lines = lines;
        this.calls = calls;
        this.grounds = grounds;
        this.mediaTypes = mediaTypes;
        this.cipher = cipher;
        this.json = json;
        this.workingDays = workingDays;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Enclosure(Evidence.Kind kind, String fileName, byte[] bytes) {}

    /// @param filingKey the same whenever the same filing is sent again
    record Command(
            UUID filingKey,
            UUID noticeId,
            UUID applicationId,
            String kind,
            Objector objector,
            String statement,
            List<Enclosure> evidence) {
        @Override
        public String toString() {
            return "Command[" + noticeId + "]";
        }
    }

    @Transactional
    ReceiptView handle(Command command) {
        return actors.unnamed(() -> file(command));
    }

    private ReceiptView file(Command command) {
        var code = ReceiptCode.of(command.filingKey(), cipher);
        var known = objections.withCode(code);
        if (known.isPresent()) return ReceiptView.of(known.get(), code);
        check(command);
        var line = lines.hold(command.noticeId(), command.applicationId());
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var terms = calls.get(line.callId()).objections();
        var objection = Objection.file(
                ids.next(),
                objections.nextNumber(today.getYear()),
                new Objection.Target(line.noticeId(), line.roundId(), line.callId(), line.applicationId()),
                sealed(command, code),
                workingDays.after(today, terms.acceptanceDays()),
                now);
        objections.persistAndFlush(objection);
        command.evidence().forEach(one -> evidences.persist(sealed(objection, one)));
        publisher.publish(objection.filed());
        audit.record("objection", objection.id(), "FILE", null, objection.state(), null);
        return ReceiptView.of(objection, code);
    }

    private void check(Command command) {
        var objector = command.objector();
        grounds.kind(command.kind());
        grounds.checkNamed(objector.name(), "/objector/name");
        boolean unit = objector.kind() == Objector.Kind.UNIT;
        if (unit) grounds.checkNamed(objector.unitName() == null ? "" : objector.unitName(), "/objector/unitName");
        if (objector.phone() == null && objector.email() == null)
            throw new Refusal(OBJECTION_UNREACHABLE).at("/objector/phone");
        if (command.evidence().isEmpty()) throw new Refusal(OBJECTION_WITHOUT_EVIDENCE).at("/evidence");
        if (unit && command.evidence().stream().noneMatch(one -> one.kind() == Evidence.Kind.LETTER))
            throw new Refusal(OBJECTION_WITHOUT_SEAL).at("/evidence");
        long size =
                command.evidence().stream().mapToLong(one -> one.bytes().length).sum();
        if (size > BYTES_MOST) throw new Refusal(FILE_TOO_LARGE, "maxBytes", BYTES_MOST).at("/evidence");
    }

    private Objection.Letter sealed(Command command, ReceiptCode code) {
        var objector = command.objector();
        try {
            return new Objection.Letter(
                    command.kind(),
                    objector.kind(),
                    cipher.seal(json.writeValueAsString(objector)),
                    cipher.seal(command.statement()),
                    objector.email() == null ? null : cipher.blindIndex(objector.email()),
                    code.hash());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an objector could not be written", impossible);
        }
    }

    private Evidence sealed(Objection objection, Enclosure enclosure) {
        var bytes = enclosure.bytes();
        var mediaType = typeOf(enclosure);
        var summary = new Evidence.Summary(
                ids.next(), enclosure.kind(), cipher.seal(enclosure.fileName()), mediaType, bytes.length);
        return Evidence.of(summary.id(), objection.id(), summary, cipher.seal(bytes));
    }

    private String typeOf(Enclosure enclosure) {
        try {
            return mediaTypes.check(enclosure.bytes(), enclosure.fileName(), SCANS, BYTES_MOST);
        } catch (Refusal refused) {
            throw refused.at("/evidence");
        }
    }
}
