package org.fuhua.review.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.expert.Duplicates;
import org.fuhua.review.expert.ExpertLookup;

/// Shows who may be one person, two entries side by side, and mergers.
@ApplicationScoped
class ReadMergers {
    private static final int PAIRS_MOST = 100;

    private final Mergers mergers;
    private final Duplicates duplicates;
    private final ExpertLookup experts;
    private final Actors actors;

    ReadMergers(Mergers mergers, Duplicates duplicates, ExpertLookup experts, Actors actors) {
        this.mergers = mergers;
        this.duplicates = duplicates;
        this.experts = experts;
        this.actors = actors;
    }

    /// @return the earliest pairs; those after them show once these are dealt with
    Page<Duplicates.Pair> duplicates() {
        return new Page<>(duplicates.find(PAIRS_MOST), null);
    }

    List<Duplicates.Side> compare(UUID expertId, UUID intoExpertId) {
        return duplicates.compare(List.of(expertId, intoExpertId));
    }

    Page<MergerRow> after(Paging paging) {
        var found = mergers.after(paging.afterId(), paging.rows());
        var names = experts.names(found.stream()
                .map(Merger::pair)
                .flatMap(pair -> Stream.of(pair.expertId(), pair.intoExpertId()))
                .collect(Collectors.toSet()));
        return Page.of(
                found,
                paging.limit,
                Merger::id,
                merger -> new MergerRow(
                        merger.id(),
                        merger.state(),
                        merger.pair().expertId(),
                        names.getOrDefault(merger.pair().expertId(), ""),
                        merger.pair().intoExpertId(),
                        names.getOrDefault(merger.pair().intoExpertId(), ""),
                        merger.proposedAt(),
                        isMine(merger)));
    }

    MergerView one(UUID id) {
        var merger = mergers.get(id);
        var sides = compare(merger.pair().expertId(), merger.pair().intoExpertId());
        return new MergerView(
                id,
                merger.version(),
                merger.state(),
                sides.getFirst(),
                sides.getLast(),
                merger.reason(),
                merger.proposedAt(),
                isMine(merger),
                merger.decidedAt(),
                merger.opinion());
    }

    private boolean isMine(Merger merger) {
        return merger.proposedBy().equals(actors.current().subject());
    }
}
