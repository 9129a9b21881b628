package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_NO_MAJORITY;
import static org.fuhua.review.ReviewProblem.PANEL_NOT_COMPOSED;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.jspecify.annotations.Nullable;

/// The experts of a re-review (复核专家组) and what they think.
///
/// Protects its composition (第二十八条) and its majority, which is counted of the whole panel, silent ones included
/// (第三十条). Whoever says to have a tie leaves; the panel then needs somebody in their place.
record Panel(List<Panellist> seats, List<Opinion> opinions, Set<UUID> left) {
    static final Panel NONE = new Panel(List.of(), List.of(), Set.of());

    record Panellist(UUID expertId, Kind kind) {}

    /// @param compliant whether the committee's initial opinion keeps to the rules (合规性)
    /// @param reasonable whether it is right on the merits (合理性)
    record Opinion(UUID expertId, boolean agrees, boolean compliant, boolean reasonable, String comment, Instant at) {}

    /// @param agreeing how many agree
    /// @param whole size of the panel
    record Result(boolean agreed, long agreeing, long whole) {}

    Panel {
        seats = List.copyOf(seats);
        opinions = List.copyOf(opinions);
        left = Set.copyOf(left);
    }

    /// Opinions of experts who stay on are kept.
    Panel seated(List<Panellist> newSeats, EthicsRuleSet rules) {
        var figure = rules.figures().panelMembers();
        var experts = newSeats.stream().map(Panellist::expertId).collect(Collectors.toSet());
        var lacking = new ArrayList<String>();
        if (newSeats.size() < figure.value()) lacking.add("members");
        if (experts.size() != newSeats.size()) lacking.add("twice");
        if (!rules.panelKinds().isMetBy(newSeats.stream().map(Panellist::kind).collect(Collectors.toSet())))
            lacking.add("kinds");
        if (experts.stream().anyMatch(left::contains)) lacking.add("left");
        if (!lacking.isEmpty())
            throw new Refusal(PANEL_NOT_COMPOSED, "lacking", lacking, "article", figure.article()).at("/seats");
        return new Panel(
                newSeats,
                opinions.stream().filter(o -> experts.contains(o.expertId())).toList(),
                left);
    }

    boolean has(UUID expertId) {
        return seats.stream().anyMatch(s -> s.expertId().equals(expertId));
    }

    Panel opined(Opinion opinion) {
        var others = opinions.stream().filter(o -> !o.expertId().equals(opinion.expertId()));
        return new Panel(seats, Stream.concat(others, Stream.of(opinion)).toList(), left);
    }

    Panel without(UUID expertId) {
        var gone = Stream.concat(left.stream(), Stream.of(expertId)).collect(Collectors.toSet());
        return new Panel(
                seats.stream().filter(s -> !s.expertId().equals(expertId)).toList(),
                opinions.stream().filter(o -> !o.expertId().equals(expertId)).toList(),
                gone);
    }

    /// @return what the panel thinks: agreement by a majority of all, else disagreement once that cannot come any more
    Result result(EthicsRuleSet rules) {
        seated(seats, rules);
        var majority = rules.majorities().panel();
        long agreeing = opinions.stream().filter(Opinion::agrees).count();
        long silent = seats.size() - opinions.size();
        boolean agreed = majority.isReached(agreeing, seats.size());
        if (!agreed && majority.isReached(agreeing + silent, seats.size()))
            throw new Refusal(
                    ETHICS_NO_MAJORITY,
                    "agreeing",
                    agreeing,
                    "silent",
                    silent,
                    "panel",
                    seats.size(),
                    "article",
                    majority.article());
        return new Result(agreed, agreeing, seats.size());
    }

    static final class Column extends JsonColumn<@Nullable Panel> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
