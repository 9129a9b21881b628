package org.fuhua.applicant.integrity;

import static org.fuhua.applicant.ApplicantProblem.INTEGRITY_EXCLUDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /// Refuses an organisation, or people of its team, under exclusion today, and names the decision and its order.
    ///
    /// @param teamKeys blind indexes of the team's mail addresses
    /// @param teamPointer where the team stands, for the refusal
    public void requireClear(UUID organisationId, List<String> teamKeys, String teamPointer, Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE);
        var errors = records.standing(organisationId, teamKeys).stream()
                .filter(record -> record.excludesOn(today))
                .map(record -> error(record, teamPointer))
                .distinct()
                .toList();
        if (!errors.isEmpty()) throw Refusal.of(INTEGRITY_EXCLUDED, errors);
    }

    private FieldError error(IntegrityRecord record, String teamPointer) {
        var decision = record.decision();
        var order = orders.known(decision.orderCode());
        var ofOrganisation = record.organisationId() != null;
        var last = decision.toOn();
        return new FieldError(
                ofOrganisation ? "/organisationId" : teamPointer,
                "integrity-"
                        + decision.measure().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "%s处于科研诚信限制期内（%s，%s；依据%s）"
                        .formatted(
                                ofOrganisation ? "申报单位" : "项目组有成员",
                                decision.documentNo(),
                                last == null ? "长期" : "至" + last,
                                order.documentNo()),
                "%s excluded for research misconduct (%s, %s; by %s)"
                        .formatted(
                                ofOrganisation ? "The organisation is" : "A member of the team is",
                                decision.documentNo(),
                                last == null ? "for good" : "until " + last,
                                order.documentNo()));
    }
}
