package org.fuhua.applicant.merger;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Shows likely duplicates, what a merger would bring together, and mergers.
@ApplicationScoped
class FindMergers {
    private static final int SHARED_MOST = 50;
    private static final String SHARED = """
            select c.id, c.code, c.title_zh,
                   count(*) filter (where a.organisation_id = :organisation) mine,
                   count(*) filter (where a.organisation_id = :into) theirs
            from application a join call c on c.id = a.call_id
            where a.organisation_id in (:organisation, :into)
            group by c.id, c.code, c.title_zh
            having count(distinct a.organisation_id) = 2 order by c.id limit :most""";

    private final Mergers mergers;
    private final Duplicates duplicates;
    private final Entries entries;
    private final Standings standings;
    private final EntityManager entities;
    private final Actors actors;

    FindMergers(
            Mergers mergers,
            Duplicates duplicates,
            Entries entries,
            Standings standings,
            EntityManager entities,
            Actors actors) {
        this.mergers = mergers;
        this.duplicates = duplicates;
        this.entries = entries;
        this.standings = standings;
        this.entities = entities;
        this.actors = actors;
    }

    @Transactional
    Page<DuplicateView> duplicates(Paging paging) {
        var found = duplicates.page(paging.afterId(), paging.rows());
        var known = entries.of(found.stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one.id()), one.others().stream().map(Duplicates.Other::id)))
                .collect(Collectors.toSet()));
        return Page.of(
                found,
                paging.limit,
                Duplicates.Found::id,
                one -> new DuplicateView(
                        known.get(one.id()),
                        one.others().stream()
                                .map(other -> new DuplicateView.Likeness(known.get(other.id()), other.signs()))
                                .toList()));
    }

    @Transactional
    MergerPreview preview(Merger.Pair pair) {
        var known = entries.of(List.of(pair.organisationId(), pair.intoOrganisationId()));
        var organisation = known.get(pair.organisationId());
        var into = known.get(pair.intoOrganisationId());
        if (organisation == null) throw new Refusal(NOT_FOUND).at("/organisationId");
        if (into == null) throw new Refusal(NOT_FOUND).at("/intoOrganisationId");
        return new MergerPreview(
                organisation, into, sharedCalls(pair), organisation.state() == OrganisationState.VERIFIED);
    }

    @Transactional
    MergerView one(UUID id) {
        return view(mergers.known(id));
    }

    MergerView view(Merger merger) {
        var pair = merger.pair();
        entities.flush();
        var known = entries.of(List.of(pair.organisationId(), pair.intoOrganisationId()));
        return new MergerView(
                merger.id(),
                merger.version(),
                merger.state(),
                known.get(pair.organisationId()),
                known.get(pair.intoOrganisationId()),
                sharedCalls(pair),
                merger.reason(),
                merger.proposedAt(),
                isMine(merger),
                merger.decidedAt(),
                merger.opinion());
    }

    @Transactional
    Page<MergerSummary> page(@Nullable MergerState state, Paging paging) {
        var found = mergers.page(state, paging.afterId(), paging.rows());
        var names = standings.names(found.stream()
                .map(Merger::pair)
                .flatMap(pair -> Stream.of(pair.organisationId(), pair.intoOrganisationId()))
                .collect(Collectors.toSet()));
        return Page.of(
                found,
                paging.limit,
                Merger::id,
                merger -> new MergerSummary(
                        merger.id(),
                        merger.state(),
                        merger.pair().organisationId(),
                        names.getOrDefault(merger.pair().organisationId(), ""),
                        merger.pair().intoOrganisationId(),
                        names.getOrDefault(merger.pair().intoOrganisationId(), ""),
                        merger.proposedAt(),
                        isMine(merger)));
    }

    private boolean isMine(Merger merger) {
        return merger.proposedBy().equals(actors.current().subject());
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    private List<MergerView.SharedCall> sharedCalls(Merger.Pair pair) {
        List<Tuple> rows = entities.createNativeQuery(SHARED, Tuple.class)
                .setParameter("organisation", pair.organisationId())
                .setParameter("into", pair.intoOrganisationId())
                .setParameter("most", SHARED_MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new MergerView.SharedCall(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class)))
                .toList();
    }
}
