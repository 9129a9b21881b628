package org.fuhua.review.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is in the room for one item: members who are present and have no tie to it (回避离席). A pure function.
///
/// @param members in the order of their seats
record Room(List<UUID> members) {
    static Room of(Collection<Seat> seats, Set<UUID> recused) {
        return new Room(seats.stream()
                .filter(Seat::isPresent)
                .sorted(Comparator.comparingInt(Seat::position))
                .map(Seat::expertId)
                .filter(id -> !recused.contains(id))
                .toList());
    }

    /// @return the chair, or the next seat when the chair is out of the room
    Optional<UUID> presiding() {
        return members.stream().findFirst();
    }
}
