package org.fuhua.applicant.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ladder.LadderFixture.FIRM;
import static org.fuhua.applicant.ladder.LadderFixture.ON;
import static org.fuhua.applicant.ladder.LadderFixture.STANDARDS;
import static org.fuhua.applicant.ladder.LadderFixture.finding;
import static org.fuhua.applicant.ladder.LadderFixture.firm;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Purpose;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.rules.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
        SPECIALISED  ; RECOGNITION ; 2026-03-31 ; specialised-2022
        SPECIALISED  ; RECOGNITION ; 2026-04-01 ; specialised-2026
        LITTLE_GIANT ; RECOGNITION ; 2026-03-31 ; little-giant-2022
        LITTLE_GIANT ; RECOGNITION ; 2026-04-01 ; little-giant-2026
        LITTLE_GIANT ; RENEWAL     ; 2026-12-31 ; little-giant-2022
        LITTLE_GIANT ; RENEWAL     ; 2027-01-01 ; little-giant-2026
        HIGH_TECH    ; RECOGNITION ; 2026-08-10 ; high-tech-2016
        """)
    void oldAndNewDocumentsHoldSideBySide(String title, Purpose purpose, LocalDate on, String code) {
        assertThat(STANDARDS.book().inForce(title, purpose, on))
                .extracting(RuleSet::code)
                .containsExactly(code);
    }

    @ParameterizedTest(name = "sales {0}: {1} millionths")
    @CsvSource({"50000000, 50000", "50000000.01, 40000", "200000000, 40000", "200000000.01, 30000"})
    void highTechAsksLessResearchOfLargerSales(String sales, long threshold) {
        var evaluation = firm().with("/years/0/revenue=" + sales).judge("high-tech-2016");
        assertThat(finding(evaluation, "research-share").measured().threshold()).isEqualTo(threshold);
    }

    @ParameterizedTest(name = "revenue {0}: {1} millionths")
    @CsvSource({
        "19999999.99, 250000",
        "20000000, 200000",
        "99999999.99, 200000",
        "100000000, 150000",
        "400000000, 150000",
        "400000000.01, 100000"
    })
    void gazellesOfDifferentSizeGrowDifferently(String revenue, long threshold) {
        var evaluation = firm().with("/years/0/revenue=" + revenue).judge("gazelle-2020");
        assertThat(finding(evaluation, "revenue-growth").measured().threshold()).isEqualTo(threshold);
    }

    @Test
    void anInnovationScoreOfSeventyIsNotEnough() {
        var finding = finding(firm().judge("high-tech-2016"), "innovation");
        assertThat(finding.result()).isEqualTo(Result.MANUAL_REVIEW);
        assertThat(finding.measured().shortfall())
                .isEqualTo(71 - finding.measured().value());
    }

    @Test
    void countsOnlyTheYearsThatAYoungFirmHas() {
        var young = firm().with("/registeredOn=2024-06-01 /years/2/research=- /years/1/research=-");
        assertThat(finding(young.judge("high-tech-2016"), "research-share").missing())
                .containsExactly("y2.research");
        var younger = firm().with("/registeredOn=2025-06-01 /years/2/research=- /years/1/research=-");
        assertThat(finding(younger.judge("high-tech-2016"), "research-share").result())
                .isEqualTo(Result.MET);
    }

    @Test
    void aFirmWithoutSalesIsScoredByItsCosts() {
        var evaluation = firm().with("/years/0/revenue=0 /years/0/mainRevenue=0 /years/0/costs=8000000")
                .judge("tech-sme-2017");
        assertThat(LadderFixture.line(evaluation, "research").orElseThrow().floor())
                .isEqualTo(50);
        assertThat(evaluation.result()).isEqualTo(Result.MET);
    }

    @Test
    void aScoreThatPassesAtWorstNeedsNoMoreFacts() {
        var evaluation = firm().with("/rights/software=- /rights/inventions=-").judge("tech-sme-2017");
        assertThat(evaluation.floor()).isEqualTo(70);
        assertThat(finding(evaluation, "total-score").result()).isEqualTo(Result.MET);
        assertThat(finding(evaluation, "total-score").missing()).isEmpty();
    }

    @Test
    void aScoreWithoutPointsForStaffFails() {
        var evaluation = firm().with("/years/0/researchStaff=9").judge("tech-sme-2017");
        assertThat(evaluation.floor()).isEqualTo(80);
        assertThat(finding(evaluation, "scored").result()).isEqualTo(Result.UNMET);
        assertThat(finding(evaluation, "staff-score").measured().shortfall()).isEqualTo(1);
    }

    @Test
    void triggersCallForALookAndDecideNothing() {
        var evaluation = firm().with("/years/0/staff=5 /years/0/researchStaff=5 /titles=[]")
                .judge("tech-sme-2017");
        assertThat(evaluation.result()).isEqualTo(Result.MET);
        assertThat(evaluation.triggers()).extracting(Finding::code).containsExactly("few-staff", "first-time");
    }

    @Test
    void renewalAsksNoGrowthOfLittleGiants() {
        var shrunk = firm().with("/years/2/revenue=90000000");
        assertThat(finding(shrunk.judge("little-giant-2026"), "growth").result())
                .isEqualTo(Result.UNMET);
        var renewed = shrunk.judge("little-giant-2026", Purpose.RENEWAL, LocalDate.of(2026, 7, 1));
        assertThat(finding(renewed, "growth").result()).isEqualTo(Result.NOT_APPLICABLE);
    }

    @Test
    void standsOnNoRungWithoutFactsAndFailsNone() {
        var ladder = ClimbLadder.climb(STANDARDS, FIRM, EnterpriseProfile.EMPTY, ON);
        assertThat(ladder.years()).containsExactly(2025, 2024, 2023);
        assertThat(ladder.rungs()).hasSize(6).allSatisfy(rung -> {
            assertThat(rung.heldUntil()).isNull();
            assertThat(rung.result()).isEqualTo(Result.UNKNOWN);
        });
        assertThat(ladder.size().zh()).isNull();
        assertThat(ladder.size().missing()).contains("firm.sector", "y1.staff");
    }

    @Test
    void whoHoldsATitleIsJudgedForKeepingIt() {
        var ladder = ClimbLadder.climb(STANDARDS, FIRM, firm().profile(), ON);
        var first = ladder.rungs().getFirst();
        assertThat(first.heldUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(first.purpose()).isEqualTo(Purpose.RENEWAL);
        assertThat(first.result()).isEqualTo(Result.MET);
        assertThat(ladder.rungs())
                .filteredOn(rung -> rung.title().equals("SPECIALISED"))
                .singleElement()
                .satisfies(rung -> {
                    assertThat(rung.purpose()).isEqualTo(Purpose.RECOGNITION);
                    assertThat(rung.result()).isEqualTo(Result.MANUAL_REVIEW);
                });
        assertThat(ladder.size().zh()).isEqualTo("中型企业");
    }

    @Test
    void whoReachesNoSizeIsMicro() {
        var ladder = ClimbLadder.climb(
                STANDARDS,
                FIRM,
                firm().with("/years/0/staff=9 /years/0/researchStaff=3").profile(),
                ON);
        assertThat(ladder.size().zh()).isEqualTo("微型企业");
    }

    @Test
    void everyRungLeadsToItsOwnTitle() {
        assertThat(STANDARDS.ladder().rungs())
                .allSatisfy(rung -> assertThat(STANDARDS.book().ruleSets())
                        .filteredOn(set -> rung.ruleSets().contains(set.code()))
                        .hasSize(rung.ruleSets().size())
                        .extracting(RuleSet::title)
                        .containsOnly(rung.title()));
        assertThat(STANDARDS.book().ruleSets())
                .allSatisfy(set -> assertThat(set.documentNo()).isNotBlank())
                .extracting(RuleSet::inForce)
                .noneMatch(List::isEmpty);
    }
}
