package org.fuhua.review.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.review.affinity.Affinity;
import org.fuhua.review.affinity.AffinityRule;
import org.fuhua.review.affinity.Portrait;
import org.fuhua.review.matching.Candidates;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Problem;
import org.fuhua.review.matching.Search;
import org.fuhua.review.matching.Summary;

/// Assigns real proposals to experts derived from them, and reports how well these fit.
///
/// Every few proposals one becomes an expert, who knows its title, abstract and programme, and keeps away from all
/// proposals of its institution. Each application's fields are division and programme, so that a pair within one
/// programme is what a person would look for first.
public final class MeasureProposals {
    private static final int NEEDS = 3;
    private static final int CANDIDATES = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Proposal> proposals;
    private final List<Proposal> seeds;
    private final Affinity affinity;

    private record Proposal(
            String id, String title, String institution, String division, String program, String summary) {}

    private MeasureProposals(List<Proposal> proposals, int experts) {
        this.proposals = proposals;
        seeds = IntStream.range(0, experts)
                .mapToObj(e -> proposals.get((int) ((long) e * proposals.size() / experts)))
                .toList();
        var rule = RuleBook.read("/affinity/rules.yaml", AffinityRule.class).inForceOn(LocalDate.now());
        affinity = Told.seconds(
                "index",
                () -> new Affinity(
                        rule,
                        proposals.stream().map(MeasureProposals::portrait).toList(),
                        seeds.stream().map(MeasureProposals::portrait).toList()));
    }

    /// @param arguments a file of JSON lines, how many experts
    public static void main(String... arguments) throws IOException {
        var proposals = read(Path.of(arguments[0]));
        var report = new MeasureProposals(proposals, Integer.parseInt(arguments[1]));
        Told.say("proposals", proposals.size());
        for (var objective : Objective.values()) report.run(objective);
    }

    private static Portrait portrait(Proposal proposal) {
        return new Portrait(
                List.of(proposal.division(), proposal.program()),
                List.of(),
                proposal.title() + "\n" + proposal.summary());
    }

    private void run(Objective objective) {
        var name = objective.name();
        var outcome = Told.seconds(
                name,
                () -> new Search(candidates(), proposals.size(), seeds.size()).run(objective, CANDIDATES, PATIENCE));
        if (!(outcome instanceof Outcome.Solved solved)) throw new IllegalStateException("there is no plan");
        var problem = solved.problem();
        var solution = solved.solution();
        var summary = Summary.of(problem, solution.chosen());
        Told.say(name + "Mean", (double) summary.total() / summary.pairs() / Problem.FULL_AFFINITY);
        Told.say(name + "Worst", (double) summary.worst() / Problem.FULL_AFFINITY);
        Told.say(name + "Tying", (double) solution.connection().cost() / Problem.FULL_AFFINITY);
        if (solution.totalBound() != null)
            Told.say(
                    name + "Gap",
                    (double) (solution.totalBound()
                                    - solution.total()
                                    - solution.connection().cost())
                            / Problem.FULL_AFFINITY);
        if (solution.worstBound() != null)
            Told.say(name + "WorstBound", (double) solution.worstBound() / Problem.FULL_AFFINITY);
        Told.say(name + "Groups", solution.connection().groups());
        var pairs = solution.chosen().stream().map(problem::pair).toList();
        Told.say(name + "OwnInstitution", share(pairs, (p, e) -> p.institution().equals(e.institution())));
        Told.say(name + "SameProgram", share(pairs, (p, e) -> p.program().equals(e.program())));
        Told.say(name + "SameDivision", share(pairs, (p, e) -> p.division().equals(e.division())));
        var sorted = pairs.stream().mapToInt(Problem.Pair::affinity).sorted().toArray();
        for (int tenth : new int[] {1, 5, 9})
            Told.say(name + "Decile" + tenth, (double) sorted[sorted.length * tenth / 10] / Problem.FULL_AFFINITY);
    }

    private interface Alike {
        boolean are(Proposal application, Proposal expert);
    }

    private double share(List<Problem.Pair> pairs, Alike alike) {
        return (double) pairs.stream()
                        .filter(pair -> alike.are(proposals.get(pair.place()), seeds.get(pair.reader())))
                        .count()
                / pairs.size();
    }

    private Candidates candidates() {
        var places = IntStream.range(0, proposals.size())
                .mapToObj(
                        p -> new Problem.Place(new UUID(1, p), proposals.get(p).id(), NEEDS, 0))
                .toList();
        // A fifth more than is needed.
        int most = Math.ceilDiv(proposals.size() * NEEDS * 6, seeds.size() * 5);
        var readers = IntStream.range(0, seeds.size())
                .mapToObj(e -> new Problem.Reader(new UUID(2, e), 0, most))
                .toList();
        return new Candidates(
                places,
                readers,
                Standing.NOTHING,
                affinity,
                p -> IntStream.range(0, seeds.size())
                        .filter(e -> seeds.get(e)
                                .institution()
                                .equals(proposals.get(p).institution()))
                        .toArray(),
                new Random(20261130).nextLong());
    }

    private static List<Proposal> read(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var proposals = new ArrayList<Proposal>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) continue;
            JsonNode node;
            try {
                node = json.readTree(line);
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
            proposals.add(new Proposal(
                    node.path("id").asText(),
                    node.path("title").asText(),
                    node.path("institution").asText(),
                    node.path("division").asText(),
                    node.path("program").asText(),
                    node.path("abstract").asText()));
        }
        proposals.sort(Comparator.comparing(Proposal::id));
        return proposals;
    }
}
