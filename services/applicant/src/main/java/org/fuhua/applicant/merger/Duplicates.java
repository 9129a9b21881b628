package org.fuhua.applicant.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Finds organisations that may be second entries of others. Each sign compares an organisation with the one that was
/// registered just before it with the same sign, so that many alike make as many pairs and not their square. Pairs that
/// an officer found to be different are left out.
@ApplicationScoped
class Duplicates {
    private static final String PAIRS = """
            with alike as (
                select id, lag(id) over (partition by name_key order by id) other, 'SAME_NAME' sign
                from organisation where merged_into is null and name_key <> ''
                union all
                select id, lag(id) over (partition by body_code order by id), 'SAME_BODY_CODE'
                from organisation where merged_into is null
                union all
                select o.id, lag(o.id) over (partition by r.person_key order by o.id), 'SAME_REPRESENTATIVE'
                from relation r join organisation o on o.id = r.organisation_id and o.merged_into is null
                where r.kind = 'LEGAL_REPRESENTATIVE' and r.person_key is not null
                  and r.from_on <= current_date and (r.to_on is null or r.to_on >= current_date)
            ), pair as (
                select id, other, string_agg(distinct sign, ',' order by sign) signs
                from alike where other is not null and other <> id group by id, other
            )
            select p.id, string_agg(p.other || ':' || p.signs, ';' order by p.other) others
            from pair p join organisation o on o.id = p.id join organisation d on d.id = p.other and d.kind = o.kind
            where p.id > :after and not exists (
                select 1 from merger m where m.state = 'REFUSED'
                  and ((m.organisation_id = p.id and m.into_organisation_id = p.other)
                    or (m.organisation_id = p.other and m.into_organisation_id = p.id)))
            group by p.id order by p.id limit :most""";

    private final EntityManager entities;

    Duplicates(EntityManager entities) {
        this.entities = entities;
    }

    /// Why two look like one.
    enum Sign {
        SAME_NAME,
        SAME_BODY_CODE,
        SAME_REPRESENTATIVE
    }

    /// An earlier entry that looks like the same organisation.
    record Other(UUID id, List<Sign> signs) {}

    /// @param id of the later entry
    record Found(UUID id, List<Other> others) {}

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Found> page(UUID after, int most) {
        List<Tuple> rows = entities.createNativeQuery(PAIRS, Tuple.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Found(
                        row.get("id", UUID.class),
                        Arrays.stream(row.get("others", String.class).split(";"))
                                .map(Duplicates::other)
                                .toList()))
                .toList();
    }

    private static Other other(String text) {
        var parts = text.split(":");
        return new Other(
                UUID.fromString(parts[0]),
                Arrays.stream(parts[1].split(",")).map(Sign::valueOf).toList());
    }
}
