package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.Background.Unit;
import org.jspecify.annotations.Nullable;

/// Finds entries of the library that may be one person, and sets two of them side by side. A name alone says nothing:
/// two entries have a form of the name and a unit in common, present or former.
@ApplicationScoped
public class Duplicates {
    private final Experts experts;
    private final ExpertKeys keys;
    private final Dossiers dossiers;
    private final Bars bars;
    private final Backgrounds backgrounds;
    private final FieldCipher cipher;
    private final Clock clock;

    Duplicates(
            Experts experts,
            ExpertKeys keys,
            Dossiers dossiers,
            Bars bars,
            Backgrounds backgrounds,
            FieldCipher cipher,
            Clock clock) {
        this.experts = experts;
        this.keys = keys;
        this.dossiers = dossiers;
        this.bars = bars;
        this.backgrounds = backgrounds;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// Two entries that may be one person, the earlier one first.
    ///
    /// @param unit what they have in common besides the name
    public record Pair(ExpertView first, ExpertView second, String unit) {}

    /// One entry, to be compared.
    ///
    /// @param addresses how many addresses the person is or was known by
    /// @param dossier whether the person stated one
    /// @param barred whether a decision keeps the person from judging today
    /// @param mergedInto what it became; absent while it stands for itself
    public record Side(
            ExpertView expert,
            long addresses,
            boolean dossier,
            boolean barred,
            @Nullable UUID mergedInto) {}

    /// @return the earliest pairs, as many at most
    public List<Pair> find(int most) {
        var all = backgrounds.all();
        var named = new HashMap<String, List<Background>>();
        for (var one : all)
            for (var key : one.nameKeys())
                named.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        var met = new HashMap<Ids, String>();
        for (var alike : named.values())
            for (int i = 0; i < alike.size(); i++)
                for (int j = i + 1; j < alike.size(); j++) meet(alike.get(i), alike.get(j), met);
        var ids = met.keySet().stream().sorted().limit(most).toList();
        var views = views(ids.stream()
                .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                .collect(Collectors.toSet()));
        return ids.stream()
                .map(pair -> new Pair(views.get(pair.first()), views.get(pair.second()), met.get(pair)))
                .toList();
    }

    /// @return both, in the order asked for; refuses who is not in the library
    public List<Side> compare(List<UUID> ids) {
        var today = bars.on(LocalDate.now(clock)).stream().map(Bar::expertId).collect(Collectors.toSet());
        return ids.stream()
                .map(id -> {
                    var expert = experts.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
                    return new Side(
                            ExpertView.from(expert, cipher),
                            keys.count("expertId", id),
                            dossiers.findByIdOptional(id).isPresent(),
                            today.contains(id),
                            expert.mergedInto());
                })
                .toList();
    }

    /// Ids of two experts, the smaller first.
    private record Ids(UUID first, UUID second) implements Comparable<Ids> {
        @Override
        public int compareTo(Ids other) {
            int order = first.toString().compareTo(other.first.toString());
            return order != 0 ? order : second.toString().compareTo(other.second.toString());
        }
    }

    private static void meet(Background one, Background other, Map<Ids, String> met) {
        if (one.id().equals(other.id())) return;
        var ordered = one.id().toString().compareTo(other.id().toString()) < 0;
        var pair = ordered ? new Ids(one.id(), other.id()) : new Ids(other.id(), one.id());
        if (met.containsKey(pair)) return;
        for (var unit : one.employments())
            if (other.employments().stream().anyMatch(there -> isSame(unit.unit(), there.unit()))) {
                met.put(pair, unit.unit().name());
                return;
            }
    }

    private static boolean isSame(Unit one, Unit other) {
        return one.id() != null && one.id().equals(other.id())
                || one.uscc() != null && one.uscc().equals(other.uscc())
                || one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    private Map<UUID, ExpertView> views(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return experts.list("id in ?1", ids).stream()
                .map(expert -> ExpertView.from(expert, cipher))
                .collect(Collectors.toMap(ExpertView::id, Function.identity()));
    }
}
