package org.fuhua.review.conflict;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.Mergers;
import org.jspecify.annotations.Nullable;

/// Says whether an expert must keep away from an application (回避). A pure function of facts.
///
/// An organisation is the same by id, by unified social credit code, or by name (compared without regard to width,
/// case and spaces): an expert whose unit was typed in by hand must not slip through. One that was registered twice is
/// one.
public final class ConflictPolicy {
    private final Set<Pair> declaredApplications = new HashSet<>();
    private final Set<Pair> declaredOrganisations = new HashSet<>();

    private final Mergers mergers;

    private record Pair(UUID expertId, @Nullable UUID target) {}

    /// One declaration: exactly one of application and organisation is given.
    public record Declared(
            UUID expertId,
            @Nullable UUID applicationId,
            @Nullable UUID organisationId) {}

    public ConflictPolicy(List<Declared> declared, Mergers mergers) {
        this.mergers = mergers;
        for (var one : declared) {
            if (one.applicationId() != null) declaredApplications.add(new Pair(one.expertId(), one.applicationId()));
            if (one.organisationId() != null)
                declaredOrganisations.add(new Pair(one.expertId(), mergers.kept(one.organisationId())));
        }
    }

    /// @return the first reason that holds, or nothing when the expert may judge
    public Optional<ConflictReason> between(Unit unit, ExpertFacts expert, Target target) {
        var application = target.application();
        var organisation = mergers.kept(application.organisationId());
        if (declaredApplications.contains(new Pair(expert.id(), application.id()))
                || declaredOrganisations.contains(new Pair(expert.id(), organisation)))
            return Optional.of(ConflictReason.DECLARED);
        if (isOf(unit, target)) return Optional.of(ConflictReason.SAME_ORGANISATION);
        var recommender = mergers.kept(application.recommenderOrganisationId());
        if (recommender != null && recommender.equals(mergers.kept(unit.id())))
            return Optional.of(ConflictReason.RECOMMENDING_ORGANISATION);
        if (application.teamKeys().contains(expert.key())) return Optional.of(ConflictReason.TEAM_MEMBER);
        return Optional.empty();
    }

    private boolean isOf(Unit unit, Target target) {
        var application = target.application();
        var code = mergers.kept(unit.uscc() == null ? null : unit.uscc().toUpperCase(Locale.ROOT));
        return Objects.equals(mergers.kept(application.organisationId()), mergers.kept(unit.id()))
                || Objects.equals(mergers.kept(application.organisationUscc().toUpperCase(Locale.ROOT)), code)
                || unit.names().contains(target.organisationName());
    }

    /// An application, prepared for being compared with many experts.
    public record Target(Application application, String organisationName) {
        public Target(Application application) {
            this(application, normal(application.organisationName()));
        }
    }

    /// The organisation that an expert belongs to, as far as it is known, with every name it goes by.
    public record Unit(@Nullable UUID id, @Nullable String uscc, Set<String> names) {
        public Unit {
            names = names.stream().map(ConflictPolicy::normal).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
