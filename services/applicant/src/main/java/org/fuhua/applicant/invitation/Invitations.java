package org.fuhua.applicant.invitation;

import static org.fuhua.applicant.ApplicantProblem.INVITATION_UNKNOWN;
import static org.fuhua.applicant.ApplicantProblem.INVITED_ALREADY;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// All invitations.
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    Invitation of(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisationId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// Held, so that it is taken once.
    Invitation held(Secret secret) {
        return find("secretHash", secret.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(INVITATION_UNKNOWN));
    }

    Invitation opened(Secret secret) {
        return find("secretHash", secret.hash())
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(INVITATION_UNKNOWN));
    }

    List<Invitation> pending(UUID organisationId, UUID after, int rows) {
        return find(
                        "organisationId = ?1 and state = ?2 and id > ?3 order by id",
                        organisationId,
                        InvitationState.PENDING,
                        after)
                .page(0, rows)
                .list();
    }

    List<Invitation> pendingOf(UUID organisationId) {
        return list("organisationId = ?1 and state = ?2", organisationId, InvitationState.PENDING);
    }

    long pending(UUID organisationId) {
        return count("organisationId = ?1 and state = ?2", organisationId, InvitationState.PENDING);
    }

    void offer(Invitation invitation) {
        try {
            persistAndFlush(invitation);
        } catch (ConstraintViolationException pending) {
            if (!"ux_invitation_pending".equals(pending.getConstraintName())) throw pending;
            throw new Refusal(INVITED_ALREADY).at("/address");
        }
    }
}
