package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.fuhua.review.ranking.Ranking;

/// Puts applications on an agenda, each with the members who have to keep away from it.
@ApplicationScoped
class ListItems {
    private final Items items;
    private final PanelTies ties;
    private final Ids ids;

    ListItems(Items items, PanelTies ties, Ids ids) {
        this.items = items;
        this.ties = ties;
        this.ids = ids;
    }

    /// @param why it is dealt with
    record Entry(Ranking.Place place, Why why) {}

    /// @param entries in the order of the agenda
    List<Item> handle(Meeting meeting, List<UUID> members, Collection<Entry> entries) {
        var tied = ties.among(
                members,
                entries.stream().map(entry -> entry.place().application()).toList());
        int last =
                items.of(meeting.id()).stream().mapToInt(Item::position).max().orElse(0);
        var listed = new ArrayList<Item>();
        for (var entry : entries) {
            var application = entry.place().application().id();
            var item = Item.list(ids.next(), meeting.id(), application, ++last, entry.why(), figures(entry.place()));
            item.keepOut(tied.get(application));
            items.persist(item);
            listed.add(item);
        }
        return listed;
    }

    private static Item.Figures figures(Ranking.Place place) {
        return new Item.Figures(
                place.rank().orElse(null),
                place.score().orElse(null),
                place.raw().totals(),
                place.raw().spread().orElse(null));
    }
}
