package org.fuhua.applicant.integrity;

import static org.fuhua.applicant.ApplicantProblem.INTEGRITY_RECORDED_ALREADY;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// All integrity records.
@ApplicationScoped
class IntegrityRecords implements PanacheRepositoryBase<IntegrityRecord, UUID> {

    IntegrityRecord known(UUID id) {
        return Optional.ofNullable(findById(id)).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    void keep(IntegrityRecord record) {
        try {
            persistAndFlush(record);
        } catch (ConstraintViolationException known) {
            if (!"ux_integrity_record_document".equals(known.getConstraintName())) throw known;
            throw new Refusal(INTEGRITY_RECORDED_ALREADY).at("/documentNo");
        }
    }

    List<IntegrityRecord> page(UUID after, int rows) {
        return find("id > ?1 order by id", after).page(0, rows).list();
    }

    List<IntegrityRecord> ofOrganisation(UUID organisationId, UUID after, int rows) {
        return find("organisationId = ?1 and id > ?2 order by id", organisationId, after)
                .page(0, rows)
                .list();
    }

    List<IntegrityRecord> ofPerson(String personKey, UUID after, int rows) {
        return find("personKey = ?1 and id > ?2 order by id", personKey, after)
                .page(0, rows)
                .list();
    }

    List<IntegrityRecord> notLiftedOf(Collection<UUID> organisations) {
        return list("organisationId in ?1 and liftedAt is null order by id", organisations);
    }

    List<IntegrityRecord> notLiftedOfPeople(Collection<String> personKeys) {
        return list("personKey in ?1 and liftedAt is null order by id", personKeys);
    }

    /// What stands of the same document at both stays where it is: it is one decision.
    void move(UUID from, UUID into) {
        update("""
                organisationId = ?2, version = version + 1 where organisationId = ?1 and not exists (
                    select 1 from IntegrityRecord known
                    where known.organisationId = ?2 and known.decision.documentNo = decision.documentNo
                      and known.decision.measure = decision.measure and known.liftedAt is null)""", from, into);
    }

    /// @return what excludes any of them, on some days, and was not lifted
    List<IntegrityRecord> standing(Collection<UUID> organisations, Collection<String> personKeys) {
        return find(
                        "(organisationId in ?1 or personKey in ?2) and liftedAt is null and decision.excludes order by id",
                        organisations,
                        personKeys.isEmpty() ? List.of("") : personKeys)
                .list();
    }
}
