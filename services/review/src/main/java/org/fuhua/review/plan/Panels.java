package org.fuhua.review.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertKind;
import org.fuhua.review.expert.Grade;
import org.fuhua.review.intake.Composition;
import org.fuhua.review.intake.Composition.RegionLevel;
import org.fuhua.review.matching.Candidates;
import org.jspecify.annotations.Nullable;

/// What the panels of a round must have, and which expert brings what to which application.
final class Panels implements Candidates.Qualities {
    /// Where anybody may judge.
    static final Panels ANYBODY = new Panels(Composition.ANYBODY, 1, List.of(), List.of());

    private final List<Quality> asked;
    private final List<Integer> due;
    private final @Nullable RegionLevel level;
    private final List<Applicant> applicants;
    private final List<ExpertFacts> library;

    /// What an application is compared by.
    ///
    /// @param region where the applicant is registered
    /// @param insiders who ever worked for those behind it
    /// @param familiar who judged the applicant lately
    record Applicant(@Nullable String region, Set<UUID> insiders, Set<UUID> familiar) {}

    /// @param reviews experts of each application
    /// @param applicants in the order of the applications
    /// @param library in the order of the experts
    Panels(Composition composition, int reviews, List<Applicant> applicants, List<ExpertFacts> library) {
        asked = Arrays.stream(Quality.values())
                .filter(quality -> quality.due(composition, reviews) > 0)
                .toList();
        due = asked.stream().map(quality -> quality.due(composition, reviews)).toList();
        level = composition.outOfRegionLevel();
        this.applicants = applicants;
        this.library = library;
    }

    @Override
    public List<String> names() {
        return asked.stream().map(Quality::name).toList();
    }

    @Override
    public int of(int place, int reader) {
        return of(place, library.get(reader));
    }

    /// @param has who is on the panel already and stays
    /// @return how many of those who come must have each of the qualities
    List<Integer> due(int place, List<ExpertFacts> has) {
        return IntStream.range(0, asked.size())
                .mapToObj(q -> Math.max(
                        0,
                        due.get(q)
                                - (int) has.stream()
                                        .filter(expert -> has(asked.get(q), place, expert))
                                        .count()))
                .toList();
    }

    /// Adds all that it rests on; nothing where nothing is asked.
    void digest(MessageDigest digest) {
        if (asked.isEmpty()) return;
        add(digest, asked + " " + due + " " + level);
        for (var expert : library) {
            var known = expert.qualities();
            add(digest, expert.id() + " " + known.kind() + " " + known.grade() + " " + known.region());
        }
        for (var applicant : applicants)
            add(
                    digest,
                    applicant.region() + " " + new TreeSet<>(applicant.insiders()) + " "
                            + new TreeSet<>(applicant.familiar()));
    }

    private static void add(MessageDigest digest, String said) {
        digest.update(said.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private int of(int place, ExpertFacts expert) {
        int bits = 0;
        for (int q = 0; q < asked.size(); q++) if (has(asked.get(q), place, expert)) bits |= 1 << q;
        return bits;
    }

    private boolean has(Quality quality, int place, ExpertFacts expert) {
        var applicant = applicants.get(place);
        var known = expert.qualities();
        boolean senior = known.grade() == Grade.ACADEMICIAN || known.grade() == Grade.SENIOR;
        return switch (quality) {
            case TECHNICAL -> known.kind() == ExpertKind.TECHNICAL;
            case FINANCE -> known.kind() == ExpertKind.FINANCE;
            case OUT_OF_UNIT -> !applicant.insiders().contains(expert.id());
            case OUT_OF_REGION -> level != null && level.isElsewhere(applicant.region(), known.region());
            case NEW_TO_APPLICANT -> !applicant.familiar().contains(expert.id());
            case SENIOR -> senior;
            case JUNIOR -> !senior;
        };
    }
}
