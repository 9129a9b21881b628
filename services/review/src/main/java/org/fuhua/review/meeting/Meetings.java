package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    Meeting get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return one in the version that the caller looked at
    Meeting get(UUID id, ExpectedVersion expected) {
        var meeting = get(id);
        expected.check(meeting.version());
        return meeting;
    }

    List<Meeting> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    List<Meeting> of(UUID roundId, UUID after, int rows) {
        return find("roundId = ?1 and id > ?2 order by id", roundId, after)
                .page(0, rows)
                .list();
    }

    /// @return those on whose panel an expert sits
    List<Meeting> with(UUID expertId, UUID after, int rows) {
        return find(
                        "id > ?2 and id in (select meetingId from MeetingSeat where expertId = ?1) order by id",
                        expertId,
                        after)
                .page(0, rows)
                .list();
    }
}
