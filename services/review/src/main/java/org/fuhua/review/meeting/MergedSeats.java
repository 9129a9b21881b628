package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.EXPERTS_SIT_BOTH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertMerged;

/// Seats, votes, sheets and absences of either entry of one person are those of the one that is kept. One person does
/// not sit at a meeting twice: while it is not over, it has to be called off first; in one that is over both seats
/// stay.
@ApplicationScoped
class MergedSeats {
    private static final String BOTH = """
            select count(*) from meeting m join meeting_seat a on a.meeting_id = m.id and a.expert_id = :expert
            join meeting_seat o on o.meeting_id = m.id and o.expert_id = :into
            where m.state in ('PREPARED', 'IN_SESSION', 'MINUTED')""";
    private static final String ALONE = """
            (select i.id from meeting_item i where not exists (
                select from meeting_seat s where s.meeting_id = i.meeting_id and s.expert_id = :into))""";
    // Seats go last: what is written of an item goes where there is one seat of the two.
    private static final List<String> STEPS = List.of(
            "update meeting_vote set expert_id = :into where expert_id = :expert and item_id in " + ALONE,
            "update meeting_finding set expert_id = :into where expert_id = :expert and item_id in " + ALONE,
            """
            update meeting_item set recused = array_replace(recused, :expert, :into),
                room = array_replace(room, :expert, :into), version = version + 1
            where (:expert = any (recused) or :expert = any (room)) and id in """ + " " + ALONE,
            """
            update meeting_seat s set expert_id = :into, version = version + 1 where s.expert_id = :expert
            and not exists (select from meeting_seat o where o.meeting_id = s.meeting_id and o.expert_id = :into)""");

    private final EntityManager entities;

    MergedSeats(EntityManager entities) {
        this.entities = entities;
    }

    void merged(@Observes ExpertMerged merger) {
        var both = (Number) entities.createNativeQuery(BOTH)
                .setParameter("into", merger.intoExpertId())
                .setParameter("expert", merger.expertId())
                .getSingleResult();
        if (both.longValue() > 0) throw new Refusal(EXPERTS_SIT_BOTH, "meetings", both.longValue());
        for (var step : STEPS)
            entities.createNativeQuery(step)
                    .setParameter("into", merger.intoExpertId())
                    .setParameter("expert", merger.expertId())
                    .executeUpdate();
    }
}
