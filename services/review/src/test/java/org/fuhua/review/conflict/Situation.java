package org.fuhua.review.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.avoidance.AvoidanceRule;
import org.fuhua.review.expert.Background;
import org.fuhua.review.expert.Background.Employment;
import org.fuhua.review.expert.Background.Interest;
import org.fuhua.review.expert.Background.Tie;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup.Team;
import org.fuhua.review.intake.Mergers;
import org.fuhua.review.intake.Organisation;
import org.fuhua.review.intake.RelationCopies.StatedTie;

/// Facts for tests, put together piece by piece.
public final class Situation {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    public static final AvoidanceRule RULE = new AvoidanceRule(
            "TEST",
            "doc",
            "规则",
            "Rule",
            LocalDate.EPOCH,
            null,
            false,
            2,
            3,
            BigDecimal.valueOf(20),
            BigDecimal.valueOf(50),
            1,
            3);

    public final List<Background> experts = new ArrayList<>();
    public final List<Organisation> organisations = new ArrayList<>();
    public final List<StatedTie> ties = new ArrayList<>();
    public final List<Team> teams = new ArrayList<>();
    public final Map<UUID, Set<String>> partners = new HashMap<>();
    public final List<ConflictFacts.Declared> declared = new ArrayList<>();
    public final List<ConflictFacts.Named> named = new ArrayList<>();
    public final List<ConflictFacts.KeptOut> keptOut = new ArrayList<>();
    public final List<ConflictFacts.Judged> judged = new ArrayList<>();
    public Mergers mergers = Mergers.NONE;

    public ConflictPolicy policy() {
        return new ConflictPolicy(new ConflictFacts(
                TODAY,
                RULE,
                new OrganisationGraph(organisations, ties, mergers, RULE),
                mergers,
                experts,
                teams,
                partners,
                declared,
                named,
                keptOut,
                judged));
    }

    /// @return an expert of a unit, of whom nothing else is known
    public UUID at(Unit unit) {
        return expert(Set.of(), Set.of(), List.of(new Employment(unit, null, null)), List.of(), List.of());
    }

    public UUID known(String... keys) {
        return expert(Set.of(keys), Set.of(), List.of(elsewhere()), List.of(), List.of());
    }

    public UUID called(Unit unit, Set<String> nameKeys) {
        return expert(Set.of(), nameKeys, List.of(new Employment(unit, null, null)), List.of(), List.of());
    }

    public UUID formerlyAt(Unit unit, LocalDate last) {
        var before = new Employment(unit, last.minusYears(9), last);
        return expert(Set.of(), Set.of(), List.of(elsewhere(), before), List.of(), List.of());
    }

    public UUID tied(Tie tie) {
        return expert(Set.of(), Set.of(), List.of(elsewhere()), List.of(tie), List.of());
    }

    public UUID interested(Interest interest) {
        return expert(Set.of(), Set.of(), List.of(elsewhere()), List.of(), List.of(interest));
    }

    private UUID expert(
            Set<String> keys,
            Set<String> nameKeys,
            List<Employment> employments,
            List<Tie> ties,
            List<Interest> interests) {
        var id = UUID.randomUUID();
        experts.add(new Background(id, keys, nameKeys, employments, ties, interests));
        return id;
    }

    private static Employment elsewhere() {
        return new Employment(unit(null, "别处研究院" + UUID.randomUUID()), null, null);
    }

    public static Unit unit(String uscc, String name) {
        return new Unit(null, uscc, name);
    }

    public static StatedTie holding(String held, String holder, String percent) {
        return new StatedTie(held, holder, "SHAREHOLDER", new BigDecimal(percent), LocalDate.EPOCH, null);
    }

    public static StatedTie controls(String child, String parent) {
        return new StatedTie(child, parent, "PARENT", null, LocalDate.EPOCH, null);
    }

    public static Application application(UUID organisation, String uscc, String name, String... teamKeys) {
        return new Application(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "N-1",
                "题目",
                null,
                organisation,
                name,
                uscc,
                null,
                Money.ofFen(1),
                List.of(),
                List.of(teamKeys));
    }

    public static Application recommendedBy(Application application, UUID recommender) {
        return new Application(
                application.id(),
                application.callId(),
                application.number(),
                application.title(),
                null,
                application.organisationId(),
                application.organisationName(),
                application.organisationUscc(),
                recommender,
                application.requested(),
                List.of(),
                application.teamKeys());
    }
}
