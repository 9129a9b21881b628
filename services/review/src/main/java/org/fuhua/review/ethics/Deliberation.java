package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_MEMBER_RECUSED;
import static org.fuhua.review.ReviewProblem.ETHICS_MINUTES_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_PRESENT;
import static org.fuhua.review.ReviewProblem.ETHICS_NO_MAJORITY;
import static org.fuhua.review.ReviewProblem.ETHICS_QUORUM_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_TO_MEETING;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.jspecify.annotations.Nullable;

/// How the committee deliberates: who is there, who keeps away, how they vote, what was said.
///
/// Protects that only members who are there and have no tie vote, that enough of every kind needed are there, and that
/// the decision is what the members' majority wants, no more and no less. Whoever keeps away is not counted as present;
/// advisers are named, and have no vote (第十四条).
///
/// @param ground why a simplified review was enough; code of the rule set
/// @param heldAt when the meeting took place
/// @param present subjects of the voting members who are there; of a simplified review, those who were asked
/// @param advisers who was heard without a vote
record Deliberation(
        @Nullable String ground,
        @Nullable Instant heldAt,
        Set<String> present,
        List<String> advisers,
        List<Recusal> recusals,
        List<Vote> votes,
        @Nullable String minutes) {
    static final Deliberation NONE = new Deliberation(null, null, Set.of(), List.of(), List.of(), List.of(), null);

    /// Somebody on the committee keeps away.
    ///
    /// @param found whether the platform found the tie, rather than the member
    record Recusal(String subject, String reason, boolean found, Instant at) {}

    record Vote(
            String subject, EthicsOutcome outcome, @Nullable String comment, Instant at) {}

    /// What the votes come to.
    ///
    /// @param voices how many want the outcome
    /// @param whole of how many
    record Result(EthicsOutcome outcome, long voices, long whole) {}

    Deliberation {
        present = Set.copyOf(present);
        advisers = List.copyOf(advisers);
        recusals = List.copyOf(recusals);
        votes = List.copyOf(votes);
    }

    /// A new procedure begins; who keeps away keeps away from this one too.
    Deliberation begun(@Nullable String newGround, Set<String> asked) {
        asked.forEach(this::refuseRecused);
        return new Deliberation(newGround, null, asked, List.of(), recusals, List.of(), null);
    }

    /// Votes of whoever turns out not to have been there are dropped.
    Deliberation held(Instant newHeldAt, Set<String> there, List<String> newAdvisers, @Nullable String newMinutes) {
        there.forEach(this::refuseRecused);
        var kept = votes.stream().filter(v -> there.contains(v.subject())).toList();
        return new Deliberation(ground, newHeldAt, there, newAdvisers, recusals, kept, newMinutes);
    }

    Deliberation recused(Recusal recusal) {
        if (isRecused(recusal.subject())) return this;
        return new Deliberation(
                ground,
                heldAt,
                present.stream().filter(s -> !s.equals(recusal.subject())).collect(Collectors.toSet()),
                advisers,
                Stream.concat(recusals.stream(), Stream.of(recusal)).toList(),
                votes.stream()
                        .filter(v -> !v.subject().equals(recusal.subject()))
                        .toList(),
                minutes);
    }

    /// A member may change their vote until the decision.
    Deliberation voted(Vote vote) {
        refuseRecused(vote.subject());
        if (!present.contains(vote.subject())) throw new Refusal(ETHICS_NOT_PRESENT);
        var others = votes.stream().filter(v -> !v.subject().equals(vote.subject()));
        return new Deliberation(
                ground,
                heldAt,
                present,
                advisers,
                recusals,
                Stream.concat(others, Stream.of(vote)).toList(),
                minutes);
    }

    boolean isRecused(String subject) {
        return recusals.stream().anyMatch(r -> r.subject().equals(subject));
    }

    /// @return what a meeting decides; refuses without quorum, minutes or majority
    Result meetingResult(List<CommitteeMember> members, EthicsRuleSet rules) {
        checkQuorum(members, rules);
        if (minutes == null || minutes.isBlank()) throw new Refusal(ETHICS_MINUTES_MISSING).at("/minutes");
        var majority = rules.majorities().meeting();
        var counts = counts();
        return counts.entrySet().stream()
                .filter(e -> majority.isReached(e.getValue(), present.size()))
                .map(e -> new Result(e.getKey(), e.getValue(), present.size()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ETHICS_NO_MAJORITY, "votes", counts, "present", present.size(), "article", majority.article()));
    }

    /// @return what a simplified review decides: what all who were asked want, and nothing negative
    Result simplifiedResult(EthicsRuleSet rules) {
        var least = rules.figures().simplifiedMembers();
        if (present.size() < least.value())
            throw new Refusal(ETHICS_QUORUM_MISSING, "lacking", List.of("members"), "article", least.article());
        if (votes.size() < present.size())
            throw new Refusal(
                    ETHICS_NO_MAJORITY, "votes", counts(), "present", present.size(), "article", least.article());
        var outcomes = counts().keySet();
        if (outcomes.size() != 1 || !outcomes.iterator().next().suitsSimplified())
            throw new Refusal(ETHICS_TO_MEETING, "votes", counts());
        return new Result(outcomes.iterator().next(), present.size(), present.size());
    }

    private void checkQuorum(List<CommitteeMember> members, EthicsRuleSet rules) {
        var there = members.stream()
                .filter(m -> m.votes() && present.contains(m.subject()))
                .toList();
        var figures = rules.figures();
        var lacking = new ArrayList<String>();
        if (there.size() < figures.present().value()) lacking.add("members");
        if (there.stream().filter(CommitteeMember::outside).count()
                < figures.presentOutside().value()) lacking.add("outside");
        if (!rules.meetingKinds()
                .isMetBy(there.stream().map(CommitteeMember::kind).collect(Collectors.toSet()))) lacking.add("kinds");
        if (!lacking.isEmpty())
            throw new Refusal(
                    ETHICS_QUORUM_MISSING,
                    "lacking",
                    lacking,
                    "article",
                    figures.present().article());
    }

    private Map<EthicsOutcome, Long> counts() {
        return votes.stream()
                .collect(Collectors.groupingBy(
                        Vote::outcome, () -> new EnumMap<>(EthicsOutcome.class), Collectors.counting()));
    }

    private void refuseRecused(String subject) {
        if (isRecused(subject)) throw new Refusal(ETHICS_MEMBER_RECUSED, "subject", subject);
    }

    Map<String, Vote> bySubject() {
        return votes.stream().collect(Collectors.toMap(Vote::subject, Function.identity()));
    }

    static final class Column extends JsonColumn<Deliberation> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
