package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;

@ApplicationScoped
class Items implements PanacheRepositoryBase<Item, UUID> {
    /// @return the agenda of a meeting
    List<Item> of(UUID meetingId) {
        return list("meetingId = ?1 order by position", meetingId);
    }

    /// @return where an application was put on an agenda, the latest first
    List<Item> about(UUID applicationId, int most) {
        return find("applicationId = ?1 order by id desc", applicationId)
                .page(0, most)
                .list();
    }

    Item get(UUID meetingId, UUID id) {
        return find("id = ?1 and meetingId = ?2", id, meetingId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return the same, kept as it is until the transaction ends: a vote does not slip past the closing
    Item locked(UUID meetingId, UUID id, LockModeType mode) {
        return find("id = ?1 and meetingId = ?2", id, meetingId)
                .withLock(mode)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
