package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.assessment.ScoreSheet;

/// What each member found at an interview or a visit, on a sheet of their own; a member may write otherwise until the
/// vote is opened.
@ApplicationScoped
class Findings {
    private static final ScoreSheet.Column SHEET = new ScoreSheet.Column();
    private static final String WRITE = """
            insert into meeting_finding (item_id, expert_id, sheet, total, written_at)
            values (:item, :expert, :sheet, :total, :now)
            on conflict (item_id, expert_id) do update set
                sheet = excluded.sheet, total = excluded.total, written_at = excluded.written_at""";
    private static final String ON = """
            select f.item_id, f.expert_id, f.sheet, f.total, f.written_at
            from meeting_finding f join meeting_item i on i.id = f.item_id
            where f.item_id in (:items) and f.expert_id <> all (i.recused) order by f.item_id, f.expert_id""";

    private final EntityManager entities;

    Findings(EntityManager entities) {
        this.entities = entities;
    }

    /// @param total out of 100
    record Written(UUID itemId, UUID expertId, ScoreSheet sheet, BigDecimal total, Instant writtenAt) {}

    void write(Written one) {
        entities.createNativeQuery(WRITE)
                .setParameter("item", one.itemId())
                .setParameter("expert", one.expertId())
                .setParameter("sheet", SHEET.convertToDatabaseColumn(one.sheet()))
                .setParameter("total", one.total())
                .setParameter("now", one.writtenAt())
                .executeUpdate();
    }

    /// @return what was found, by item, where there is something; nothing of who stepped back afterwards
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    Map<UUID, List<Written>> on(Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) return Map.of();
        List<Tuple> rows = entities.createNativeQuery(ON, Tuple.class)
                .setParameter("items", itemIds)
                .getResultList();
        return rows.stream()
                .map(row -> new Written(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        SHEET.convertToEntityAttribute(row.get(2, String.class)),
                        row.get(3, BigDecimal.class),
                        row.get(4, Instant.class)))
                .collect(Collectors.groupingBy(Written::itemId));
    }

    /// @return totals, the highest first: their order tells nothing of who gave them
    static List<BigDecimal> totals(Collection<Written> written) {
        return written.stream()
                .map(Written::total)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// @param totals at least one
    static BigDecimal mean(Collection<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), Rubric.DECIMALS, RoundingMode.HALF_UP);
    }
}
