package org.fuhua.applicant.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.applicant.profile.EnterpriseProfile.Title;
import org.fuhua.applicant.profile.Profiles;
import org.fuhua.platform.time.Clocks;
import org.fuhua.rules.expression.Bindings;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Purpose;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/// Judges an enterprise by every standard of the ladder that is in force on a day.
@ApplicationScoped
class ClimbLadder {
    private static final int YEARS = 3;

    private final Standards standards;
    private final Profiles profiles;
    private final Clock clock;

    ClimbLadder(Standards standards, Profiles profiles, Clock clock) {
        this.standards = standards;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// @param on today when absent
    @Transactional
    LadderView handle(UUID organisationId, @Nullable LocalDate on) {
        var standing = profiles.requireSight(organisationId);
        var day = on == null ? LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE) : on;
        return climb(standards, standing, profiles.stated(organisationId), day);
    }

    static LadderView climb(Standards standards, Standing standing, EnterpriseProfile profile, LocalDate on) {
        var years =
                Stream.iterate(on.getYear() - 1, year -> year - 1).limit(YEARS).toList();
        var facts = new EnumMap<Purpose, Bindings>(Purpose.class);
        for (var purpose : Purpose.values()) facts.put(purpose, EnterpriseFacts.of(standing, profile, purpose, on));
        var rungs = standards.ladder().rungs().stream()
                .map(rung -> rung(standards, rung, heldUntil(profile, rung.title(), on), facts, on))
                .toList();
        var size = size(standards, Objects.requireNonNull(facts.get(Purpose.RECOGNITION)));
        return new LadderView(standing.organisationId(), on, years, size, rungs);
    }

    /// Whoever holds the title is judged for keeping it.
    private static LadderView.Rung rung(
            Standards standards,
            Ladder.Rung rung,
            Optional<LocalDate> heldUntil,
            Map<Purpose, Bindings> facts,
            LocalDate on) {
        var purpose = heldUntil.isPresent() ? Purpose.RENEWAL : Purpose.RECOGNITION;
        var known = Objects.requireNonNull(facts.get(purpose));
        var judged = standards.book().inForce(rung.title(), purpose, on).stream()
                .map(RuleSet::code)
                .flatMap(code -> standards.book().evaluate(code, known).stream())
                .map(LadderView.Standard::from)
                .toList();
        return new LadderView.Rung(
                rung.title(),
                rung.level(),
                rung.zh(),
                rung.en(),
                heldUntil.orElse(null),
                purpose,
                nearest(judged),
                judged);
    }

    private static Optional<LocalDate> heldUntil(EnterpriseProfile profile, String title, LocalDate on) {
        var titles = profile.titles() == null ? List.<Title>of() : profile.titles();
        return titles.stream()
                .filter(t -> t.code().equals(title) && t.isValidOn(on))
                .map(Title::to)
                .max(Comparator.naturalOrder());
    }

    private static Result nearest(List<LadderView.Standard> judged) {
        var results = judged.stream().map(LadderView.Standard::result).toList();
        return Stream.of(Result.MET, Result.MANUAL_REVIEW, Result.UNKNOWN, Result.UNMET)
                .filter(results::contains)
                .findFirst()
                .orElse(Result.NOT_APPLICABLE);
    }

    private static LadderView.Size size(Standards standards, Bindings facts) {
        var document = "";
        var missing = new ArrayList<String>();
        for (var size : standards.ladder().sizes()) {
            var evaluation = standards.book().evaluate(size.ruleSet(), facts).orElseThrow();
            document = evaluation.ruleSet().documentNo();
            if (evaluation.result() == Result.MET)
                return new LadderView.Size(size.zh(), size.en(), document, List.of());
            if (evaluation.result() != Result.UNMET) {
                evaluation.findings().stream()
                        .map(Finding::missing)
                        .flatMap(paths -> paths.stream())
                        .distinct()
                        .forEach(missing::add);
                return new LadderView.Size(null, null, document, missing);
            }
        }
        var smallest = standards.ladder().smallest();
        return new LadderView.Size(smallest.zh(), smallest.en(), document, missing);
    }
}
