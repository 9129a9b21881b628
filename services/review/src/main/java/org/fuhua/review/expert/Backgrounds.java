package org.fuhua.review.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.review.expert.Background.Employment;
import org.fuhua.review.expert.Background.Interest;
import org.fuhua.review.expert.Background.Tie;
import org.fuhua.review.expert.Background.Unit;
import org.jspecify.annotations.Nullable;

/// What decides conflicts of all experts, in three reads.
@ApplicationScoped
public class Backgrounds {
    private final Experts experts;
    private final ExpertKeys keys;
    private final Dossiers dossiers;
    private final FieldCipher cipher;

    Backgrounds(Experts experts, ExpertKeys keys, Dossiers dossiers, FieldCipher cipher) {
        this.experts = experts;
        this.keys = keys;
        this.dossiers = dossiers;
        this.cipher = cipher;
    }

    public List<Background> all() {
        var known = new HashMap<UUID, Set<String>>();
        for (var key : keys.listAll())
            known.computeIfAbsent(key.expertId(), _ -> new HashSet<>()).add(key.key());
        Map<UUID, Dossier.Content> stated =
                dossiers.listAll().stream().collect(Collectors.toMap(Dossier::expertId, Dossier::content));
        var merged = experts.merged().stream().collect(Collectors.groupingBy(Expert::mergedInto));
        return experts.inOrder().stream()
                .map(expert -> merged.getOrDefault(expert.id(), List.of()).stream()
                        .map(other -> of(other, known, stated))
                        .reduce(of(expert, known, stated), Background::with))
                .toList();
    }

    private Background of(Expert expert, Map<UUID, Set<String>> known, Map<UUID, Dossier.Content> stated) {
        return of(
                expert,
                known.getOrDefault(expert.id(), Set.of(expert.emailKey())),
                stated.getOrDefault(expert.id(), Dossier.Content.EMPTY));
    }

    private Background of(Expert expert, Set<String> addresses, Dossier.Content stated) {
        var employments = new ArrayList<Employment>();
        employments.add(new Employment(
                new Unit(expert.organisationId(), expert.organisationUscc(), expert.organisationName()), null, null));
        for (var one : stated.employments())
            employments.add(new Employment(new Unit(null, one.uscc(), one.organisationName()), one.from(), one.to()));
        var ties = new ArrayList<Tie>();
        for (var tie : stated.ties())
            ties.add(new Tie(
                    tie.kind(),
                    keys(tie.person()),
                    tie.organisationName() == null ? null : new Unit(null, tie.uscc(), tie.organisationName()),
                    tie.lastOn(),
                    tie.what()));
        for (var work : stated.works())
            for (var coauthor : work.coauthors())
                ties.add(new Tie(
                        TieKind.COAUTHOR,
                        keys(coauthor),
                        null,
                        LocalDate.of(work.year(), Month.DECEMBER, 31),
                        work.title()));
        var interests = stated.interests().stream()
                .map(one -> new Interest(
                        one.kind(),
                        new Unit(null, one.uscc(), one.organisationName()),
                        one.share(),
                        one.from(),
                        one.to()))
                .toList();
        return new Background(expert.id(), addresses, nameKeys(expert), employments, ties, interests);
    }

    private static Set<String> keys(Dossier.KeptPerson person) {
        return person.key() == null ? Set.of() : Set.of(person.key());
    }

    /// Who was registered before names had keys gets them here.
    private Set<String> nameKeys(Expert expert) {
        return expert.nameKeys().isEmpty() ? keysOf(cipher.open(expert.nameSealed())) : Set.copyOf(expert.nameKeys());
    }

    /// @return blind indexes of the forms of a name
    public Set<String> keysOf(@Nullable String name) {
        return name == null
                ? Set.of()
                : PersonName.forms(name).stream().map(cipher::blindIndex).collect(Collectors.toSet());
    }
}
