package org.fuhua.review.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.conflict.ConflictReason.CONTROLLED_ORGANISATION;
import static org.fuhua.review.conflict.ConflictReason.INFLUENCED_ORGANISATION;
import static org.fuhua.review.conflict.Situation.controls;
import static org.fuhua.review.conflict.Situation.holding;
import static org.fuhua.review.conflict.Situation.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.review.conflict.ConflictPolicy.Target;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.Mergers;
import org.fuhua.review.intake.Organisation;
import org.fuhua.review.intake.RelationCopies.StatedTie;
import org.junit.jupiter.api.Test;

/// How far conflicts reach over organisations; letters stand for credit codes.
class OrganisationReachTest {
    private static final String APPLICANT = "91A";

    private final Situation situation = new Situation();
    private final Application application = Situation.application(UUID.randomUUID(), APPLICANT, "申报公司");

    @Test
    void influenceBeginsAtJustTheShareOfTheRule() {
        situation.ties.add(holding(APPLICANT, "91B", "19.999999"));
        assertThat(reason("91B")).isEmpty();
        situation.ties.clear();
        situation.ties.add(holding(APPLICANT, "91B", "20"));
        assertThat(reason("91B")).contains(INFLUENCED_ORGANISATION);
    }

    @Test
    void controlBeginsAboveTheShareOfTheRule() {
        situation.ties.add(holding(APPLICANT, "91B", "50"));
        assertThat(reason("91B")).contains(INFLUENCED_ORGANISATION);
        situation.ties.clear();
        situation.ties.add(holding(APPLICANT, "91B", "50.000001"));
        assertThat(reason("91B")).contains(CONTROLLED_ORGANISATION);
    }

    @Test
    void controlReachesThroughTheWholeGroupInBothDirections() {
        situation.ties.addAll(List.of(
                controls(APPLICANT, "91P"), controls("91P", "91G"), controls("91S", "91G"), controls("91T", "91S")));
        for (var member : List.of("91P", "91G", "91S", "91T"))
            assertThat(reason(member)).as(member).contains(CONTROLLED_ORGANISATION);
        assertThat(reason("91X")).isEmpty();
    }

    @Test
    void influenceReachesOneStepFromGroupToGroupAndNoFurther() {
        // The group of P holds 30 % of the applicant; Q is P's subsidiary; R is held by P like the applicant.
        situation.ties.addAll(List.of(
                holding(APPLICANT, "91P", "30"),
                controls("91Q", "91P"),
                holding("91R", "91P", "30"),
                controls("91C", APPLICANT)));
        assertThat(reason("91P")).contains(INFLUENCED_ORGANISATION);
        assertThat(reason("91Q")).contains(INFLUENCED_ORGANISATION);
        assertThat(reason("91C")).contains(CONTROLLED_ORGANISATION);
        assertThat(reason("91R")).as("two investments of one investor").isEmpty();
    }

    @Test
    void aCommonStateOrganRelatesNobody() {
        situation.ties.addAll(List.of(controls(APPLICANT, "11GOV"), controls("91S", "11GOV")));
        assertThat(reason("91S")).isEmpty();
        assertThat(reason("11GOV")).isEmpty();
    }

    @Test
    void circlesEnd() {
        situation.ties.addAll(List.of(
                controls(APPLICANT, "91P"),
                controls("91P", APPLICANT),
                holding("91P", "91Q", "25"),
                holding("91Q", "91P", "25")));
        assertThat(reason("91P")).contains(CONTROLLED_ORGANISATION);
        assertThat(reason("91Q")).contains(INFLUENCED_ORGANISATION);
    }

    @Test
    void aMergedEntryIsTheOneThatStayed() {
        situation.mergers = new Mergers(Map.of(), Map.of("91OLD", "91P"));
        situation.ties.add(controls(APPLICANT, "91OLD"));
        assertThat(reason("91P")).contains(CONTROLLED_ORGANISATION);
        assertThat(reason("91OLD")).contains(CONTROLLED_ORGANISATION);
    }

    @Test
    void findsTheParentsPeopleByItsNameWhenItIsRegisteredHere() {
        situation.ties.add(controls(APPLICANT, "91P"));
        situation.organisations.add(new Organisation(UUID.randomUUID(), "91P", "海岳集团有限公司", List.of()));
        var expert = situation.at(unit(null, "海岳集团"));
        assertThat(situation.policy().against(new Target(application)))
                .containsExactly(Map.entry(expert, CONTROLLED_ORGANISATION));
    }

    @Test
    void theEvidenceIsTheChainOfTies() {
        situation.ties.addAll(List.of(controls(APPLICANT, "91P"), controls("91S", "91P")));
        situation.at(unit("91S", "姊妹公司"));
        var policy = situation.policy();
        var finding = policy.findings(new Target(application)).getFirst();
        assertThat(policy.chain(finding.evidence()))
                .extracting(StatedTie::by, StatedTie::other)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("91S", "91P"),
                        org.assertj.core.groups.Tuple.tuple(APPLICANT, "91P"));
        assertThat(finding.evidence().unit()).isEqualTo("姊妹公司");
    }

    @Test
    void leavingTheGroupEndsItAtOnce() {
        situation.ties.add(controls(APPLICANT, "91P"));
        situation.formerlyAt(unit("91P", "x"), LocalDate.of(2026, 11, 28));
        assertThat(situation.policy().against(new Target(application))).isEmpty();
    }

    /// @return why somebody who works there must keep away
    private Optional<ConflictReason> reason(String uscc) {
        situation.experts.clear();
        var expert = situation.at(unit(uscc, "单位" + uscc));
        return situation.policy().between(expert, new Target(application));
    }
}
