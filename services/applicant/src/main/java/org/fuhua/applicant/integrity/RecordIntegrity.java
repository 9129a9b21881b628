package org.fuhua.applicant.integrity;

import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;
import static org.fuhua.applicant.ApplicantProblem.INTEGRITY_RECORD_INVALID;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.fuhua.applicant.integrity.Orders.SubjectKind;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Files a decision on misconduct, or lifts one.
@ApplicationScoped
class RecordIntegrity {
    private final IntegrityRecords records;
    private final IntegrityViews views;
    private final Orders orders;
    private final Standings standings;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    RecordIntegrity(
            IntegrityRecords records,
            IntegrityViews views,
            Orders orders,
            Standings standings,
            Audit audit,
            Actors actors,
            FieldCipher cipher,
            Ids ids,
            Clock clock) {
        this.records = records;
        this.views = views;
        this.orders = orders;
        this.standings = standings;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whom the decision is on: either.
    record Whom(
            @Nullable UUID organisationId,
            @Nullable String personName,
            @Nullable String personAddress) {}

    /// @param to last day; absent when it is for good
    record Command(
            Whom whom,
            String subjectClass,
            String measure,
            String documentNo,
            String authority,
            String reason,
            LocalDate decidedOn,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    IntegrityView handle(Command command) {
        var order = orders.inForceOn(command.decidedOn()).orElse(null);
        var measure = order == null ? null : order.measure(command.measure()).orElse(null);
        requireSound(command, order, measure);
        var decision = new IntegrityRecord.Decision(
                order.code(),
                command.subjectClass(),
                command.measure(),
                measure.excludes(),
                command.documentNo(),
                command.authority(),
                cipher.seal(command.reason()),
                command.decidedOn(),
                command.from(),
                command.to());
        var record = record(command.whom(), decision);
        records.keep(record);
        audit.record("integrity", record.id(), "record", null, command.measure(), command.documentNo());
        return views.view(record);
    }

    @Transactional
    IntegrityView lift(UUID id, ExpectedVersion expected, String reason) {
        var record = records.known(id);
        expected.check(record.version());
        if (record.organisationId() != null) requireNoPart(record.organisationId());
        record.lift(reason, actors.current().subject(), clock.instant());
        records.flush();
        audit.record("integrity", id, "lift", record.decision().measure(), null, reason);
        return views.view(record);
    }

    private IntegrityRecord record(Whom whom, IntegrityRecord.Decision decision) {
        var by = actors.current().subject();
        if (whom.organisationId() == null)
            return IntegrityRecord.ofPerson(
                    ids.next(),
                    cipher.seal(whom.personName()),
                    cipher.blindIndex(whom.personAddress()),
                    decision,
                    by,
                    clock.instant());
        requireNoPart(whom.organisationId());
        return IntegrityRecord.ofOrganisation(ids.next(), whom.organisationId(), decision, by, clock.instant());
    }

    private void requireNoPart(UUID organisationId) {
        var standing = standings
                .of(organisationId, actors.current().subject())
                .orElseThrow(() -> new Refusal(NOT_FOUND).at("/organisationId"));
        if (standing.isMember()) throw new Refusal(DECIDES_OWN_CASE);
        standings.requireLiving(organisationId);
    }

    private void requireSound(Command command, Orders.@Nullable Order order, Orders.@Nullable Measure measure) {
        var errors = new ArrayList<FieldError>();
        var whom = command.whom();
        boolean person = whom.personName() != null && whom.personAddress() != null;
        if (person == (whom.organisationId() != null)
                || person != (whom.personName() != null || whom.personAddress() != null))
            errors.add(new FieldError(
                    "/organisationId", "one-subject", "须指明一个单位或一名人员", "Name one organisation or one person"));
        if (order == null)
            errors.add(new FieldError("/decidedOn", "no-order", "该日没有施行中的规定", "No order was in force on this day"));
        else {
            if (measure == null)
                errors.add(
                        new FieldError("/measure", "unknown-measure", "规定中没有该处理措施", "The order knows no such measure"));
            var wanted = person ? SubjectKind.PERSON : SubjectKind.ORGANISATION;
            if (order.subject(command.subjectClass())
                    .filter(s -> s.of() == wanted)
                    .isEmpty())
                errors.add(new FieldError(
                        "/subjectClass",
                        "unknown-class",
                        "规定中没有该主体类别，或与对象不符",
                        "The order knows no such class of subject"));
        }
        if (command.decidedOn().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE)))
            errors.add(new FieldError("/decidedOn", "in-the-future", "不得晚于今天", "This lies ahead"));
        if (command.to() != null && command.to().isBefore(command.from()))
            errors.add(new FieldError("/to", "ends-before-start", "须不早于起始日", "It ends before it starts"));
        if (!errors.isEmpty()) throw Refusal.of(INTEGRITY_RECORD_INVALID, errors);
    }
}
