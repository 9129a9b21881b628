package org.fuhua.applicant.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.OrganisationState;

/// What hangs on organisations, counted for those who compare them: one query for any number of them.
@ApplicationScoped
class Entries {
    private static final String COUNTED = """
            select o.id, o.uscc, o.name_zh, o.name_en, o.kind, o.region_code, o.state,
                   (select count(*) from member m where m.organisation_id = o.id) members,
                   (select count(*) from member m where m.organisation_id = o.id and m.role = 'OWNER') owners,
                   (select count(*) from application a where a.organisation_id = o.id and a.state = 'DRAFT') drafts,
                   (select count(*) from application a where a.organisation_id = o.id and a.state <> 'DRAFT') handed_in,
                   (select count(*) from application a where a.recommender_organisation_id = o.id) recommended,
                   exists (select 1 from profile p where p.organisation_id = o.id) has_profile,
                   (select coalesce(jsonb_array_length(case when jsonb_typeof(p.content::jsonb -> 'titles') = 'array'
                        then p.content::jsonb -> 'titles' end), 0) from profile p where p.organisation_id = o.id) titles,
                   (select count(*) from relation r where r.organisation_id = o.id) relations,
                   (select count(*) from integrity_record i where i.organisation_id = o.id and i.lifted_at is null) records,
                   (select count(*) from proof p where p.organisation_id = o.id and p.state in ('DRAFT', 'HANDED_IN')) proofs,
                   (select count(*) from invitation i where i.organisation_id = o.id and i.state = 'PENDING') invitations
            from organisation o where o.id in :ids""";

    private final EntityManager entities;

    Entries(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    Map<UUID, Entry> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        List<Tuple> rows = entities.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(Entries::entry).collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static Entry entry(Tuple row) {
        return new Entry(
                row.get("id", UUID.class),
                String.valueOf(row.get("uscc")),
                row.get("name_zh", String.class),
                row.get("name_en", String.class),
                OrganisationKind.valueOf(row.get("kind", String.class)),
                String.valueOf(row.get("region_code")),
                OrganisationState.valueOf(row.get("state", String.class)),
                count(row, "members"),
                count(row, "owners"),
                count(row, "drafts"),
                count(row, "handed_in"),
                count(row, "recommended"),
                row.get("has_profile", Boolean.class),
                count(row, "titles"),
                count(row, "relations"),
                count(row, "records"),
                count(row, "proofs"),
                count(row, "invitations"));
    }

    private static long count(Tuple row, String name) {
        return row.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
