package org.fuhua.applicant.integrity;

import static org.fuhua.applicant.ApplicantProblem.INTEGRITY_EXCLUDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.applicant.Words;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Keeps those out who are excluded, at every step at which they would go further.
@ApplicationScoped
public class Integrity {
    private final IntegrityRecords records;
    private final Orders orders;

    Integrity(IntegrityRecords records, Orders orders) {
        this.records = records;
        this.orders = orders;
    }

    /// Refuses organisations, or people of the team, under exclusion today, and names the decision and its order.
    ///
    /// @param organisations where each stands, for the refusal, by its id
    /// @param teamKeys blind indexes of the team's mail addresses
    /// @param teamPointer where the team stands, for the refusal
    public void requireClear(Map<UUID, String> organisations, List<String> teamKeys, String teamPointer, Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE);
        var errors = records.standing(organisations.keySet(), teamKeys).stream()
                .filter(record -> record.excludesOn(today))
                .map(record -> error(
                        record,
                        record.organisationId() == null ? teamPointer : organisations.get(record.organisationId())))
                .distinct()
                .toList();
        if (!errors.isEmpty()) throw Refusal.of(INTEGRITY_EXCLUDED, errors);
    }

    private FieldError error(IntegrityRecord record, String pointer) {
        var decision = record.decision();
        var order = orders.known(decision.orderCode());
        var whom = whom(record, pointer);
        var last = decision.toOn();
        return new FieldError(
                pointer,
                "integrity-"
                        + decision.measure().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "%s处于科研诚信限制期内（%s，%s；依据%s）"
                        .formatted(
                                whom.zh(), decision.documentNo(), last == null ? "长期" : "至" + last, order.documentNo()),
                "%s excluded for research misconduct (%s, %s; by %s)"
                        .formatted(
                                whom.en(),
                                decision.documentNo(),
                                last == null ? "for good" : "until " + last,
                                order.documentNo()));
    }

    private static Words whom(IntegrityRecord record, String pointer) {
        if (record.organisationId() == null) return new Words("项目组有成员", "A member of the team is");
        return pointer.equals("/organisationId")
                ? new Words("申报单位", "The organisation is")
                : new Words("合作单位", "A partner is");
    }
}
