package org.fuhua.review.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.conflict.Situation.TODAY;
import static org.fuhua.review.conflict.Situation.unit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.conflict.ConflictPolicy.Target;
import org.fuhua.review.expert.Background.Interest;
import org.fuhua.review.expert.Background.Tie;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.expert.InterestKind;
import org.fuhua.review.expert.TieKind;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup.Team;
import org.fuhua.review.intake.Mergers;
import org.fuhua.review.intake.Organisation;
import org.junit.jupiter.api.Test;

class ConflictPolicyTest {
    private static final String USCC = "91370100MA3CABCD1X";
    private static final String NAME = "海岳神经科技（济南）有限公司";

    private final Situation situation = new Situation();
    private final UUID organisation = UUID.randomUUID();
    private final UUID recommender = UUID.randomUUID();
    private final Application application = Situation.recommendedBy(
            Situation.application(organisation, USCC, NAME, "key-of-member", "key-of-other"), recommender);

    @Test
    void strangersMayJudge() {
        situation.at(unit("12370000495571303U", "山东大学"));
        situation.at(unit(null, ""));
        situation.known("somebody");
        assertThat(away()).isEmpty();
    }

    @Test
    void knowsTheOrganisationByIdByCodeAndByAnyNameHoweverItIsTyped() {
        situation.organisations.add(new Organisation(organisation, USCC, "海岳脑科技（济南）有限公司", List.of("齐鲁电极厂")));
        var inside = List.of(
                situation.at(new Unit(organisation, null, "x")),
                situation.at(unit(USCC.toLowerCase(java.util.Locale.ROOT), "x")),
                situation.at(unit("12370100MA3CABCD15", "同一主体，登记机关不同")),
                situation.at(unit(null, " 海岳神经科技(济南) 有限公司")),
                situation.at(unit(null, "海岳腦科技（濟南）股份有限公司")),
                situation.at(unit(null, "齐鲁电极厂")));
        assertThat(away()).hasSize(6).containsOnlyKeys(inside).containsValue(ConflictReason.SAME_ORGANISATION);
        assertThat(Set.copyOf(away().values())).containsExactly(ConflictReason.SAME_ORGANISATION);
    }

    @Test
    void keepsTheRecommendingDepartmentOut() {
        var official = situation.at(new Unit(recommender, null, "x"));
        situation.organisations.add(new Organisation(recommender, "11370000004502881Y", "示例市科学技术局", List.of()));
        var byName = situation.at(unit(null, "示例市科学技术局"));
        assertThat(away())
                .containsOnly(
                        Map.entry(official, ConflictReason.RECOMMENDING_ORGANISATION),
                        Map.entry(byName, ConflictReason.RECOMMENDING_ORGANISATION));
    }

    @Test
    void keepsTeamMembersOutAlsoByAnAddressThatTheyUsedToHave() {
        var member = situation.known("key-of-member");
        var moved = situation.known("new-address", "key-of-other");
        assertThat(away())
                .containsOnly(
                        Map.entry(member, ConflictReason.TEAM_MEMBER), Map.entry(moved, ConflictReason.TEAM_MEMBER));
    }

    @Test
    void takesTwoEntriesOfOneOrganisationForOne() {
        var second = UUID.randomUUID();
        var last = UUID.randomUUID();
        var code = "91370100MA3CABCD2Y";
        situation.mergers = new Mergers(Map.of(organisation, second, second, last), Map.of(USCC, code));
        var declaring = situation.at(unit(null, "别处"));
        situation.declared.add(new ConflictFacts.Declared(declaring, null, second, "r"));
        var kept = situation.at(new Unit(last, null, "x"));
        var byCode = situation.at(unit(code.toLowerCase(java.util.Locale.ROOT), "x"));
        situation.at(new Unit(UUID.randomUUID(), null, "y"));
        assertThat(away())
                .containsOnly(
                        Map.entry(declaring, ConflictReason.DECLARED),
                        Map.entry(kept, ConflictReason.SAME_ORGANISATION),
                        Map.entry(byCode, ConflictReason.SAME_ORGANISATION));
    }

    @Test
    void remembersAFormerUnitToTheLastDayOfItsYears() {
        var ends = TODAY.minusYears(2);
        var remembered = situation.formerlyAt(unit(USCC, "x"), ends);
        situation.formerlyAt(unit(USCC, "x"), ends.minusDays(1));
        var today = situation.formerlyAt(unit(USCC, "x"), TODAY);
        assertThat(away())
                .containsOnly(
                        Map.entry(remembered, ConflictReason.FORMER_ORGANISATION),
                        Map.entry(today, ConflictReason.SAME_ORGANISATION));
    }

    @Test
    void remembersCooperationToTheLastDayOfItsYearsAndSupervisionAndKinshipForGood() {
        var ends = TODAY.minusYears(3);
        var coauthor = situation.tied(tie(TieKind.COAUTHOR, ends));
        situation.tied(tie(TieKind.COAUTHOR, ends.minusDays(1)));
        var project = situation.tied(tie(TieKind.JOINT_PROJECT, null));
        var student = situation.tied(tie(TieKind.SUPERVISION, LocalDate.of(1990, 6, 30)));
        var kin = situation.tied(tie(TieKind.KIN, null));
        assertThat(away())
                .containsOnly(
                        Map.entry(coauthor, ConflictReason.COAUTHOR),
                        Map.entry(project, ConflictReason.JOINT_PROJECT),
                        Map.entry(student, ConflictReason.SUPERVISION),
                        Map.entry(kin, ConflictReason.KIN));
    }

    @Test
    void keepsKinOfAnybodyAtTheApplicantOutButNotCoauthorsOfItsPeople() {
        var kin = situation.tied(new Tie(TieKind.KIN, Set.of(), unit(null, NAME), null, null));
        situation.tied(new Tie(TieKind.COAUTHOR, Set.of("elsewhere"), unit(null, NAME), null, null));
        assertThat(away()).containsOnly(Map.entry(kin, ConflictReason.KIN));
    }

    @Test
    void seesWhoAppliedTogetherNotLongAgo() {
        var teammate = situation.known("mate");
        situation.known("old-mate");
        var self = situation.known("key-of-member");
        situation.teams.add(
                new Team(UUID.randomUUID(), "2024-1", TODAY.minusYears(3), List.of("mate", "key-of-other")));
        situation.teams.add(new Team(
                UUID.randomUUID(), "2020-1", TODAY.minusYears(3).minusDays(1), List.of("old-mate", "key-of-other")));
        situation.teams.add(new Team(application.id(), "N-1", TODAY, List.of("key-of-member", "key-of-other")));
        assertThat(away())
                .containsOnly(
                        Map.entry(teammate, ConflictReason.JOINT_PROJECT), Map.entry(self, ConflictReason.TEAM_MEMBER));
        assertThat(situation.policy().findings(new Target(application)))
                .filteredOn(f -> f.expertId().equals(teammate))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.evidence().source()).isEqualTo(Evidence.Source.EARLIER_TEAM);
                    assertThat(f.evidence().text()).isEqualTo("2024-1");
                });
    }

    @Test
    void keepsPartnersInterestsFundsAndNamedPeopleOut() {
        situation.partners.put(application.id(), Set.of("12379999MB0DEM017N"));
        var partner = situation.at(unit("12379999MB0DEM017N", "示例大学"));
        var holder = situation.interested(interest(InterestKind.SHAREHOLDING, null));
        var adviser = situation.interested(interest(InterestKind.ADVISORY, TODAY));
        situation.interested(interest(InterestKind.ADVISORY, TODAY.minusDays(1)));
        var fund = situation.interested(interest(InterestKind.FUND, null));
        var namedUnit = unit(null, "对手研究院");
        var named = situation.called(namedUnit, Set.of("zhangsan"));
        situation.called(namedUnit, Set.of("lisi"));
        situation.called(unit(null, "别家研究院"), Set.of("zhangsan"));
        situation.named.add(new ConflictFacts.Named(application.id(), Set.of("zhangsan"), namedUnit, "竞争关系"));
        var manager = situation.at(unit(null, "省创投管理中心"));
        situation.keptOut.add(new ConflictFacts.KeptOut(application.callId(), unit(null, "省创投管理中心"), "基金管理人"));
        assertThat(away())
                .containsOnly(
                        Map.entry(partner, ConflictReason.PARTNER_ORGANISATION),
                        Map.entry(holder, ConflictReason.SHAREHOLDING),
                        Map.entry(adviser, ConflictReason.ADVISORY_ROLE),
                        Map.entry(fund, ConflictReason.FUND_MANAGER),
                        Map.entry(named, ConflictReason.NAMED_BY_APPLICANT),
                        Map.entry(manager, ConflictReason.KEPT_OUT_OF_ROUND));
    }

    @Test
    void letsNobodyJudgeAnApplicantTwiceInARow() {
        var latest = situation.known("latest");
        var before = situation.known("before");
        var now = situation.known("now");
        judged(latest, organisation, UUID.randomUUID(), "2026-03-01T00:00:00Z");
        judged(before, organisation, UUID.randomUUID(), "2025-03-01T00:00:00Z");
        judged(now, organisation, application.callId(), "2026-11-01T00:00:00Z");
        judged(before, UUID.randomUUID(), UUID.randomUUID(), "2026-10-01T00:00:00Z");
        assertThat(away()).containsExactly(Map.entry(latest, ConflictReason.JUDGED_LAST_TIME));
    }

    private void judged(UUID expert, UUID whom, UUID call, String at) {
        situation.judged.add(new ConflictFacts.Judged(expert, whom, call, Instant.parse(at)));
    }

    @Test
    void tellsThePlainestReasonButKeepsAllOfThem() {
        var expert = situation.at(unit(USCC, "x"));
        situation.declared.add(new ConflictFacts.Declared(expert, application.id(), null, "共同办厂"));
        assertThat(away()).containsExactly(Map.entry(expert, ConflictReason.DECLARED));
        assertThat(situation.policy().findings(new Target(application)))
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(ConflictReason.DECLARED, ConflictReason.SAME_ORGANISATION);
    }

    private Map<UUID, ConflictReason> away() {
        return situation.policy().against(new Target(application));
    }

    private static Tie tie(TieKind kind, LocalDate lastOn) {
        return new Tie(kind, Set.of("key-of-member"), null, lastOn, "题目");
    }

    private static Interest interest(InterestKind kind, LocalDate to) {
        return new Interest(kind, unit(USCC, NAME), new BigDecimal("3.5"), LocalDate.of(2020, 1, 1), to);
    }
}
