package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.NO_EXPERT_PROFILE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Who the experts are, for the features that deal with them.
@ApplicationScoped
public class ExpertLookup {
    private final Experts experts;
    private final Dossiers dossiers;
    private final FieldCipher cipher;
    private final Actors actors;

    ExpertLookup(Experts experts, Dossiers dossiers, FieldCipher cipher, Actors actors) {
        this.experts = experts;
        this.dossiers = dossiers;
        this.cipher = cipher;
        this.actors = actors;
    }

    /// @return the expert who is signed in, if the actor is one
    public Optional<ExpertFacts> current() {
        return experts.withSubject(actors.current().subject()).map(ExpertFacts::from);
    }

    /// @return the expert who is signed in; refuses others
    public ExpertFacts me() {
        return current().orElseThrow(() -> new Refusal(NO_EXPERT_PROFILE));
    }

    /// @return the expert; for an entry that became another one, that one
    public Optional<ExpertFacts> find(UUID id) {
        return experts.kept(id).map(ExpertFacts::from);
    }

    public Map<UUID, ExpertFacts> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return experts.list("id in ?1", ids).stream()
                .map(ExpertFacts::from)
                .collect(Collectors.toMap(ExpertFacts::id, Function.identity()));
    }

    /// @return those who can be asked: in the library, and not merged into another entry
    public Set<UUID> standing(Collection<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        return experts.list("id in ?1 and mergedInto is null", ids).stream()
                .map(Expert::id)
                .collect(Collectors.toSet());
    }

    /// @return every account of each expert, also those of entries that were merged into it
    public Map<UUID, Set<String>> accounts(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return experts.list("(id in ?1 or mergedInto in ?1) and subject is not null", ids).stream()
                .collect(Collectors.groupingBy(
                        expert -> Objects.requireNonNullElse(expert.mergedInto(), expert.id()),
                        Collectors.mapping(Expert::subject, Collectors.toSet())));
    }

    /// @return who stated to be away on every day of a time; both days included
    public Set<UUID> absentThroughout(LocalDate from, LocalDate to) {
        var merged = merged();
        return dossiers.listAll().stream()
                .filter(dossier -> dossier.isAwayThroughout(from, to))
                .map(dossier -> merged.getOrDefault(dossier.expertId(), dossier.expertId()))
                .collect(Collectors.toSet());
    }

    /// @return the whole library, by id
    public List<ExpertFacts> all() {
        return experts.inOrder().stream().map(ExpertFacts::from).toList();
    }

    /// @return the titles of what experts published, by expert, where there are any
    public Map<UUID, List<String>> workTitles() {
        var merged = merged();
        return dossiers.listAll().stream()
                .collect(Collectors.toMap(
                        dossier -> merged.getOrDefault(dossier.expertId(), dossier.expertId()),
                        Dossier::workTitles,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }

    private Map<UUID, UUID> merged() {
        return experts.merged().stream().collect(Collectors.toMap(Expert::id, Expert::mergedInto));
    }

    /// @return readable names, for officers only
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return experts.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Expert::id, e -> cipher.open(e.nameSealed())));
    }
}
