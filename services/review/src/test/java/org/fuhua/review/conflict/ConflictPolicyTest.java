package org.fuhua.review.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.conflict.ConflictPolicy.Declared;
import org.fuhua.review.conflict.ConflictPolicy.Target;
import org.fuhua.review.conflict.ConflictPolicy.Unit;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.Mergers;
import org.junit.jupiter.api.Test;

class ConflictPolicyTest {
    private static final String USCC = "91370100MA3CABCD1X";

    private final UUID organisation = UUID.randomUUID();
    private final UUID recommender = UUID.randomUUID();
    private final Application application = new Application(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "N-1",
            "题目",
            null,
            organisation,
            "海岳神经科技（济南）有限公司",
            USCC,
            recommender,
            Money.ofFen(1),
            List.of(),
            List.of("key-of-member"));
    private final ExpertFacts expert = expert("key-of-expert");

    @Test
    void strangersMayJudge() {
        assertThat(between(new Unit(UUID.randomUUID(), "12370000495571303U", Set.of("山东大学")), expert))
                .isEmpty();
        assertThat(between(new Unit(null, null, Set.of("")), expert)).isEmpty();
    }

    @Test
    void knowsTheOrganisationById() {
        assertThat(between(new Unit(organisation, null, Set.of("x")), expert))
                .contains(ConflictReason.SAME_ORGANISATION);
    }

    @Test
    void knowsTheOrganisationByItsCodeInAnyCase() {
        assertThat(between(new Unit(null, USCC.toLowerCase(java.util.Locale.ROOT), Set.of("x")), expert))
                .contains(ConflictReason.SAME_ORGANISATION);
    }

    @Test
    void knowsTheOrganisationByItsNameHoweverItIsTyped() {
        assertThat(between(new Unit(null, null, Set.of("别的", " 海岳神经科技(济南) 有限公司")), expert))
                .contains(ConflictReason.SAME_ORGANISATION);
    }

    @Test
    void keepsTheRecommendingDepartmentOut() {
        assertThat(between(new Unit(recommender, null, Set.of("x")), expert))
                .contains(ConflictReason.RECOMMENDING_ORGANISATION);
    }

    @Test
    void keepsTeamMembersOut() {
        assertThat(between(new Unit(null, null, Set.of("x")), expert("key-of-member")))
                .contains(ConflictReason.TEAM_MEMBER);
    }

    @Test
    void takesTwoEntriesOfOneOrganisationForOne() {
        var second = UUID.randomUUID();
        var last = UUID.randomUUID();
        var code = "91370100MA3CABCD2Y";
        var mergers = new Mergers(Map.of(organisation, second, second, last), Map.of(USCC, code));
        var policy = new ConflictPolicy(List.of(new Declared(expert.id(), null, second)), mergers);
        var other = expert("another");
        var target = new Target(application);
        assertThat(policy.between(new Unit(last, null, Set.of("x")), other, target))
                .contains(ConflictReason.SAME_ORGANISATION);
        assertThat(policy.between(new Unit(null, code.toLowerCase(java.util.Locale.ROOT), Set.of("x")), other, target))
                .contains(ConflictReason.SAME_ORGANISATION);
        assertThat(policy.between(new Unit(null, null, Set.of("x")), expert, target))
                .contains(ConflictReason.DECLARED);
        assertThat(policy.between(new Unit(UUID.randomUUID(), null, Set.of("x")), other, target))
                .isEmpty();
    }

    @Test
    void keepsToWhatIsDeclaredAndToNobodyElse() {
        var unit = new Unit(null, null, Set.of("x"));
        var onApplication =
                new ConflictPolicy(List.of(new Declared(expert.id(), application.id(), null)), Mergers.NONE);
        var onOrganisation = new ConflictPolicy(List.of(new Declared(expert.id(), null, organisation)), Mergers.NONE);
        var other = expert("another");
        for (var policy : List.of(onApplication, onOrganisation)) {
            assertThat(policy.between(unit, expert, new Target(application))).contains(ConflictReason.DECLARED);
            assertThat(policy.between(unit, other, new Target(application))).isEmpty();
        }
    }

    private java.util.Optional<ConflictReason> between(Unit unit, ExpertFacts someone) {
        return new ConflictPolicy(List.of(), Mergers.NONE).between(unit, someone, new Target(application));
    }

    private static ExpertFacts expert(String key) {
        return new ExpertFacts(UUID.randomUUID(), key, null, null, null, "x", List.of(), 5);
    }
}
