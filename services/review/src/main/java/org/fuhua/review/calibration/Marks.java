package org.fuhua.review.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// All marks of a round in one fixed order, so that a result never depends on the order in which they were read.
final class Marks {
    private final List<Mark> sorted;

    private Marks(List<Mark> sorted) {
        this.sorted = sorted;
    }

    static Marks of(Collection<Mark> marks) {
        var sorted = marks.stream()
                .sorted(Comparator.comparing(Mark::applicationId).thenComparing(Mark::expertId))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            var one = sorted.get(i - 1);
            var next = sorted.get(i);
            if (one.applicationId().equals(next.applicationId())
                    && one.expertId().equals(next.expertId()))
                throw new IllegalArgumentException("an expert marks an application once");
        }
        return new Marks(sorted);
    }

    List<Mark> all() {
        return sorted;
    }

    double[] totals() {
        return sorted.stream().mapToDouble(mark -> mark.total().doubleValue()).toArray();
    }

    Map<UUID, List<Mark>> byApplication() {
        return by(Mark::applicationId);
    }

    Map<UUID, List<Mark>> byExpert() {
        return by(Mark::expertId);
    }

    private Map<UUID, List<Mark>> by(Function<Mark, UUID> key) {
        var groups = new LinkedHashMap<UUID, List<Mark>>();
        for (var mark : sorted)
            groups.computeIfAbsent(key.apply(mark), _ -> new ArrayList<>()).add(mark);
        return groups;
    }

    /// @return one value for every application, made from its totals
    <T> Map<UUID, T> perApplication(BiFunction<UUID, List<BigDecimal>, T> make) {
        var made = new LinkedHashMap<UUID, T>();
        byApplication()
                .forEach((id, marks) -> made.put(
                        id, make.apply(id, marks.stream().map(Mark::total).toList())));
        return made;
    }
}
