package org.fuhua.review.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Experts implements PanacheRepositoryBase<Expert, UUID> {
    // An empty parameter does not narrow the list.
    private static final String LISTED = """
            select e.* from expert e
            where e.id > :after and e.merged_into is null
              and (:kind = '' or e.kind = :kind)
              and (:grade = '' or e.grade = :grade)
              and (:region = '' or starts_with(e.region, :region))
              and (:code = '' or exists (select 1 from unnest(e.codes) c where starts_with(c, :code)))
              and (:q = ''
                   or strpos(lower(e.organisation_name), lower(:q)) > 0
                   or exists (select 1 from unnest(e.fields) f where strpos(lower(f), lower(:q)) > 0)
                   or e.name_keys && string_to_array(:names, ','))
            order by e.id limit :rows""";

    private static final String ALIKE = """
            select e.* from expert e join expert o on o.id = :id
            where e.id <> o.id and e.merged_into is null and e.name_keys && o.name_keys
              and (e.organisation_id = o.organisation_id or e.organisation_uscc = o.organisation_uscc
                   or e.organisation_name = o.organisation_name)
            order by e.id limit :most""";

    /// @return the expert; for an entry that became another one, that one
    Optional<Expert> kept(UUID id) {
        return findByIdOptional(id).map(this::kept);
    }

    Optional<Expert> withSubject(String subject) {
        return find("subject", subject).firstResultOptional().map(this::kept);
    }

    Optional<Expert> withKey(String emailKey) {
        return find("emailKey", emailKey).firstResultOptional().map(this::kept);
    }

    /// @return entries that became another one
    List<Expert> merged() {
        return list("mergedInto is not null order by id");
    }

    private Expert kept(Expert expert) {
        var into = expert.mergedInto();
        return into == null ? expert : findByIdOptional(into).orElseThrow();
    }

    /// @return others with a form of the same name at the same unit, the earliest first
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Expert> alike(UUID id, int most) {
        return getEntityManager()
                .createNativeQuery(ALIKE, Expert.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }

    boolean isTaken(String subject, UUID exceptId) {
        return count("subject = ?1 and id <> ?2", subject, exceptId) > 0;
    }

    /// @param nameKeys blind indexes of what is searched, taken for a name
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Expert> after(ExpertFilter filter, Collection<String> nameKeys, UUID id, int rows) {
        return getEntityManager()
                .createNativeQuery(LISTED, Expert.class)
                .setParameter("after", id)
                .setParameter("kind", filter.kind == null ? "" : filter.kind.name())
                .setParameter("grade", filter.grade == null ? "" : filter.grade.name())
                .setParameter("region", text(filter.region))
                .setParameter("code", text(filter.code))
                .setParameter("q", text(filter.q).strip())
                .setParameter("names", String.join(",", nameKeys))
                .setParameter("rows", rows)
                .getResultList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    List<Expert> inOrder() {
        return list("mergedInto is null order by id");
    }
}
