package org.fuhua.applicant.proof;

import static org.fuhua.applicant.ApplicantProblem.PROOF_OPEN_ALREADY;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.Filter;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// All proofs, and who may see and change them: the claimant, and those who decide and audit. To all others, the
/// organisation's present owner included, a proof does not exist.
@ApplicationScoped
class Proofs implements PanacheRepositoryBase<Proof, UUID> {
    private final Actors actors;

    /// A line of a list: without files.
    record Row(
            UUID id,
            ProofState state,
            UUID organisationId,
            String claimantName,
            Instant begunAt,
            @Nullable Instant handedInAt) {}

    Proofs(Actors actors) {
        this.actors = actors;
    }

    /// For its claimant.
    Proof toChange(UUID id) {
        return known(id).filter(this::isMine).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// For its claimant and the agency.
    Proof toRead(UUID id) {
        return known(id)
                .filter(proof -> isMine(proof) || actors.current().hasAny("officer", "auditor", "admin"))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// For officers: what was never handed in is the claimant's alone, and cannot be decided anyway.
    Proof toDecide(UUID id) {
        return known(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    List<Proof> openOf(UUID organisationId) {
        return list(
                "organisationId = ?1 and state in ?2", organisationId, List.of(ProofState.DRAFT, ProofState.HANDED_IN));
    }

    boolean isMine(Proof proof) {
        return proof.claimant().equals(actors.current().subject());
    }

    void begin(Proof proof) {
        try {
            persistAndFlush(proof);
        } catch (ConstraintViolationException open) {
            if (!"ux_proof_open".equals(open.getConstraintName())) throw open;
            throw new Refusal(PROOF_OPEN_ALREADY);
        }
    }

    List<Row> mine(UUID after, int rows) {
        return list(new Filter().and("p.claimant = :me", "me", actors.current().subject()), after, rows);
    }

    List<Row> handedIn(@Nullable ProofState state, UUID after, int rows) {
        return list(
                new Filter()
                        .and("p.handedInAt is not null and :yes = true", "yes", true)
                        .and("p.state = :state", "state", state),
                after,
                rows);
    }

    private List<Row> list(Filter filter, UUID after, int rows) {
        return filter.and("p.id > :after", "after", after).list(getEntityManager(), Row.class, """
                        select new org.fuhua.applicant.proof.Proofs$Row(
                            p.id, p.state, p.organisationId, p.claimantName, p.begunAt, p.handedInAt)
                        from Proof p""", "p.id", rows);
    }

    private Optional<Proof> known(UUID id) {
        return Optional.ofNullable(findById(id));
    }
}
