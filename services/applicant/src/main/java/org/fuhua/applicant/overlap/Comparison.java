package org.fuhua.applicant.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fuhua.applicant.overlap.Overlap.Kind;
import org.fuhua.applicant.overlap.Overlap.Passage;

/// Holds two applications against each other. Thresholds are settings: a new one asks for a new comparison.
///
/// @param textBp share of words in common runs from which they are told
/// @param wordsBp share of common words (Jaccard) from which it is told
record Comparison(int textBp, int wordsBp) {
    private static final int PASSAGES_MOST = 20;
    private static final int PASSAGE_LENGTH = 600;

    List<Overlap> of(Proposal proposal, Proposal other, boolean sameOrganisation) {
        var found = new ArrayList<Overlap>();
        var text = text(proposal, other);
        text.ifPresent(found::add);
        if (text.isEmpty()) words(proposal, other).ifPresent(found::add);
        if (sameOrganisation) costs(proposal, other).ifPresent(found::add);
        return found;
    }

    private Optional<Overlap> text(Proposal proposal, Proposal other) {
        record Found(int words, Passage passage) {}
        var found = new ArrayList<Found>();
        int all = 0;
        int common = 0;
        for (var text : proposal.texts()) {
            all += text.tokens().size();
            var covered = new HashSet<Integer>();
            for (var against : other.texts())
                for (var run : Alignment.between(text.tokens(), against.tokens())) {
                    for (int i = run.from(); i < run.to(); i++) covered.add(i);
                    found.add(new Found(
                            run.to() - run.from(),
                            new Passage(
                                    text.pointer(),
                                    cut(text, run.from(), run.to()),
                                    against.pointer(),
                                    cut(against, run.otherFrom(), run.otherTo()))));
                }
            common += covered.size();
        }
        int shareBp = all == 0 ? 0 : (int) ((long) common * Overlap.WHOLE / all);
        if (common == 0 || shareBp < textBp) return Optional.empty();
        return Optional.of(new Overlap(
                Kind.TEXT,
                shareBp,
                found.stream()
                        .sorted(Comparator.comparingInt(Found::words).reversed())
                        .limit(PASSAGES_MOST)
                        .map(Found::passage)
                        .toList()));
    }

    private Optional<Overlap> words(Proposal proposal, Proposal other) {
        var words = Fingerprints.words(proposal.tokens());
        var others = Fingerprints.words(other.tokens());
        var common = new HashSet<>(words);
        common.retainAll(others);
        int all = words.size() + others.size() - common.size();
        int shareBp = all == 0 ? 0 : (int) ((long) common.size() * Overlap.WHOLE / all);
        if (common.isEmpty() || shareBp < wordsBp) return Optional.empty();
        return Optional.of(new Overlap(Kind.WORDS, shareBp, List.of(longest(proposal, other))));
    }

    private static Optional<Overlap> costs(Proposal proposal, Proposal other) {
        var passages = new ArrayList<Passage>();
        for (var cost : proposal.costs())
            other.costs().stream()
                    .filter(cost::isSame)
                    .findFirst()
                    .ifPresent(same ->
                            passages.add(new Passage(cost.pointer(), cost.told(), same.pointer(), same.told())));
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overlap(
                        Kind.COST,
                        passages.size() * Overlap.WHOLE / proposal.costs().size(),
                        passages.stream().limit(PASSAGES_MOST).toList()));
    }

    /// Where nothing agrees word by word, the longest texts are shown beside each other.
    private static Passage longest(Proposal proposal, Proposal other) {
        var text = longest(proposal);
        var against = longest(other);
        return new Passage(text.pointer(), shortened(text.text()), against.pointer(), shortened(against.text()));
    }

    private static Proposal.Text longest(Proposal proposal) {
        return proposal.texts().stream()
                .max(Comparator.comparingInt(text -> text.text().length()))
                .orElseThrow();
    }

    private static String cut(Proposal.Text text, int from, int to) {
        return shortened(text.text()
                .substring(
                        text.tokens().get(from).start(),
                        text.tokens().get(to - 1).end()));
    }

    private static String shortened(String text) {
        return text.length() <= PASSAGE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, PASSAGE_LENGTH - 1))) + "…";
    }
}
