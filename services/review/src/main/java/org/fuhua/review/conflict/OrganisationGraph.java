package org.fuhua.review.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.avoidance.AvoidanceRule;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.intake.Mergers;
import org.fuhua.review.intake.Organisation;
import org.fuhua.review.intake.RelationCopies.StatedTie;
import org.jspecify.annotations.Nullable;

/// What organisations are, and how far they hang together, on one day.
///
/// **Sameness.** By id, by credit code, by body code (主体标识码, characters 9 to 17 of a credit code: it stays when
/// another authority registers the same person), or by any name it goes or went by ([UnitName]). What was registered
/// twice and merged is one.
///
/// **Reach** (企业会计准则第36号, 解释第13号). A *group* is everything that control ties together, however many steps:
/// parents, subsidiaries, a common controller, holdings above the share that gives control. Two organisations of one
/// group are related. So are organisations of two groups of which a member holds a share of the other's member that
/// gives significant influence: one such step only, two investments of one investor do not relate each other. Being
/// controlled by the same state organ (credit codes beginning with 11) relates nobody.
public final class OrganisationGraph {
    private static final String STATE_ORGAN = "11";
    private static final int BODY_FROM = 8;
    private static final int BODY_TO = 17;

    private final Mergers mergers;
    private final Map<UUID, Organisation> byId = new HashMap<>();
    private final Map<String, List<Organisation>> byKey = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<StatedTie>> ties = new HashMap<>();
    private final Map<String, List<StatedTie>> influence = new HashMap<>();

    /// @param stated the ties that last on the day
    public OrganisationGraph(List<Organisation> known, List<StatedTie> stated, Mergers mergers, AvoidanceRule rule) {
        this.mergers = mergers;
        for (var one : known) {
            byId.put(one.id(), one);
            for (var key : namesAndCodes(one.uscc(), names(one)))
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
        for (var tie : stated) {
            var by = code(tie.by());
            var other = code(tie.other());
            if (by.equals(other) || by.startsWith(STATE_ORGAN) || other.startsWith(STATE_ORGAN)) continue;
            boolean controls = tie.share() == null || tie.share().compareTo(rule.controlAbovePercent()) > 0;
            if (!controls && tie.share().compareTo(rule.influenceFromPercent()) < 0) continue;
            ties.computeIfAbsent(by, _ -> new ArrayList<>()).add(tie);
            ties.computeIfAbsent(other, _ -> new ArrayList<>()).add(tie);
            if (controls) unite(by, other);
            else {
                influence.computeIfAbsent(by, _ -> new ArrayList<>()).add(tie);
                influence.computeIfAbsent(other, _ -> new ArrayList<>()).add(tie);
            }
        }
        for (var code : ties.keySet())
            members.computeIfAbsent(leader(code), _ -> new LinkedHashSet<>()).add(code);
    }

    /// @return everything by which the same organisation may be written down, spread over what is known of it
    Set<String> keys(Unit unit) {
        var keys = new LinkedHashSet<String>();
        var names = unit.name().isBlank() ? List.<String>of() : List.of(unit.name());
        var kept = mergers.kept(unit.id());
        if (kept != null) keys.add("i:" + kept);
        keys.addAll(namesAndCodes(unit.uscc(), names));
        var same = new ArrayList<Organisation>();
        for (var id : new UUID[] {unit.id(), kept}) if (id != null && byId.containsKey(id)) same.add(byId.get(id));
        for (var key : List.copyOf(keys)) same.addAll(byKey.getOrDefault(key, List.of()));
        for (var one : same) {
            keys.add("i:" + mergers.kept(one.id()));
            keys.addAll(namesAndCodes(one.uscc(), names(one)));
        }
        return keys;
    }

    /// An organisation that hangs together with another.
    ///
    /// @param controlled whether control ties them; else significant influence does
    record Related(String uscc, boolean controlled) {}

    /// @param codes credit codes of one organisation
    /// @return what hangs together with it, without itself
    List<Related> related(Set<String> codes) {
        var related = new ArrayList<Related>();
        var seen = new HashSet<>(codes);
        for (var code : codes) {
            var group = group(code);
            for (var member : group) if (seen.add(member)) related.add(new Related(member, true));
        }
        for (var code : codes)
            for (var member : group(code))
                for (var tie : influence.getOrDefault(member, List.of())) {
                    var other = code(tie.by()).equals(member) ? code(tie.other()) : code(tie.by());
                    for (var influenced : group(other))
                        if (seen.add(influenced)) related.add(new Related(influenced, false));
                }
        return related;
    }

    /// @return the shortest chain of ties between two organisations, for the evidence; empty when there is none
    List<StatedTie> path(String from, String to) {
        var start = code(from);
        var end = code(to);
        var reachedBy = new HashMap<String, @Nullable StatedTie>();
        reachedBy.put(start, null);
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && !reachedBy.containsKey(end)) {
            var at = queue.remove();
            for (var tie : ties.getOrDefault(at, List.of())) {
                var next = across(tie, at);
                if (reachedBy.containsKey(next)) continue;
                reachedBy.put(next, tie);
                queue.add(next);
            }
        }
        var path = new ArrayList<StatedTie>();
        var at = end;
        for (var tie = reachedBy.get(at); tie != null; tie = reachedBy.get(at)) {
            path.addFirst(tie);
            at = across(tie, at);
        }
        return path;
    }

    /// @return what an organisation is called, when it is registered here
    @Nullable
    String name(String uscc) {
        var known = byKey.getOrDefault("c:" + code(uscc), List.of());
        return known.isEmpty() ? null : known.getFirst().nameZh();
    }

    /// @return the keys of an organisation that is known by its code only
    Set<String> keysOf(String uscc) {
        return keys(new Unit(null, uscc, ""));
    }

    /// @return the credit codes among the keys of an organisation
    static Set<String> codes(Set<String> keys) {
        var codes = new LinkedHashSet<String>();
        for (var key : keys) if (key.startsWith("c:")) codes.add(key.substring(2));
        return codes;
    }

    private Set<String> namesAndCodes(@Nullable String uscc, List<String> names) {
        var keys = new LinkedHashSet<String>();
        if (uscc != null) {
            var code = code(uscc);
            keys.add("c:" + code);
            if (code.length() > BODY_TO) keys.add("b:" + code.substring(BODY_FROM, BODY_TO));
        }
        for (var name : names) {
            var normal = UnitName.normal(name);
            if (!normal.isEmpty()) keys.add("n:" + normal);
        }
        return keys;
    }

    private static List<String> names(Organisation one) {
        var names = new ArrayList<>(one.formerNames());
        names.add(one.nameZh());
        return names;
    }

    private String across(StatedTie tie, String from) {
        return code(tie.by()).equals(from) ? code(tie.other()) : code(tie.by());
    }

    private String code(String uscc) {
        var upper = uscc.toUpperCase(Locale.ROOT);
        var kept = mergers.kept(upper);
        return kept == null ? upper : kept;
    }

    private Set<String> group(String code) {
        return members.getOrDefault(leader(code), Set.of(code));
    }

    private String leader(String code) {
        var leader = code;
        while (leaders.containsKey(leader)) leader = leaders.get(leader);
        // Later look-ups are one step.
        if (!leader.equals(code)) leaders.put(code, leader);
        return leader;
    }

    private void unite(String one, String other) {
        var first = leader(one);
        var second = leader(other);
        if (!first.equals(second)) leaders.put(second, first);
    }
}
