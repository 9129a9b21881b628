package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertKind;
import org.fuhua.review.expert.Grade;
import org.fuhua.review.expert.Qualities;
import org.fuhua.review.intake.Composition;
import org.fuhua.review.intake.Composition.RegionLevel;
import org.fuhua.review.plan.Panels.Applicant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelsTest {
    private static final Applicant APPLICANT = new Applicant("370102", Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource({"6000,3,2", "6000,5,3", "6001,5,4", "5999,5,3", "10000,7,7", "1,7,1", "3333,3,1", "3334,3,2"})
    void aShareIsRoundedUpToWholeExperts(int bp, int reviews, int due) {
        assertThat(Quality.TECHNICAL.due(technical(bp, null), reviews)).isEqualTo(due);
        assertThat(Quality.FINANCE.due(technical(bp, null), reviews)).isZero();
    }

    @Test
    void asksForNothingWhereTheCallSaysNothing() {
        assertThat(Panels.ANYBODY.names()).isEmpty();
        assertThat(Panels.ANYBODY.due(0, List.of())).isEmpty();
    }

    @Test
    void whoStaysBringsWhatTheyHaveAndNoMore() {
        var panels = panels(technical(6_000, 1), 3, APPLICANT);
        var technical = expert(ExpertKind.TECHNICAL, Grade.OTHER, null);
        var finance = expert(ExpertKind.FINANCE, Grade.OTHER, null);
        assertThat(panels.names()).containsExactly("TECHNICAL", "FINANCE");
        assertThat(panels.due(0, List.of())).containsExactly(2, 1);
        assertThat(panels.due(0, List.of(technical))).containsExactly(1, 1);
        assertThat(panels.due(0, List.of(technical, technical, technical))).containsExactly(0, 1);
        assertThat(panels.due(0, List.of(finance, finance))).containsExactly(2, 0);
    }

    @Test
    void academiciansAreSeniorAndAssociatesAreNot() {
        var composition = new Composition(null, null, null, null, null, null, null, 3_000, 3_000);
        assertThat(bits(composition, Grade.ACADEMICIAN)).isEqualTo(1);
        assertThat(bits(composition, Grade.SENIOR)).isEqualTo(1);
        assertThat(bits(composition, Grade.ASSOCIATE)).isEqualTo(2);
        assertThat(bits(composition, Grade.OTHER)).isEqualTo(2);
    }

    @Test
    void elsewhereIsAnotherCityOrProvinceAndWhatIsNotKnownIsNowhere() {
        assertThat(RegionLevel.CITY.isElsewhere("370102", "370112")).isFalse();
        assertThat(RegionLevel.CITY.isElsewhere("370102", "370202")).isTrue();
        assertThat(RegionLevel.PROVINCE.isElsewhere("370102", "370202")).isFalse();
        assertThat(RegionLevel.PROVINCE.isElsewhere("370102", "110108")).isTrue();
        assertThat(RegionLevel.CITY.isElsewhere("370102", null)).isFalse();
        assertThat(RegionLevel.CITY.isElsewhere(null, "370102")).isFalse();
    }

    @Test
    void insidersAndWhoJudgedLatelyAreNotCountedAsOthers() {
        var composition = new Composition(null, null, 10_000, null, null, 10_000, 3, null, null);
        var expert = expert(ExpertKind.TECHNICAL, Grade.OTHER, null);
        var insider = new Applicant(null, Set.of(expert.id()), Set.of());
        var familiar = new Applicant(null, Set.of(), Set.of(expert.id()));
        assertThat(new Panels(composition, 1, List.of(insider, familiar, APPLICANT), List.of(expert)))
                .satisfies(panels -> {
                    assertThat(panels.names()).containsExactly("OUT_OF_UNIT", "NEW_TO_APPLICANT");
                    assertThat(panels.of(0, 0)).isEqualTo(2);
                    assertThat(panels.of(1, 0)).isEqualTo(1);
                    assertThat(panels.of(2, 0)).isEqualTo(3);
                });
    }

    @Test
    void theDigestTellsWhatPanelsRestOn() throws Exception {
        var expert = expert(ExpertKind.TECHNICAL, Grade.OTHER, null);
        var plain = digest(new Panels(technical(6_000, 1), 3, List.of(APPLICANT), List.of(expert)));
        var other = new ExpertFacts(
                expert.id(),
                "",
                null,
                null,
                null,
                "",
                List.of(),
                1,
                new Qualities(ExpertKind.FINANCE, Grade.OTHER, null, null, List.of()));
        assertThat(digest(new Panels(technical(6_000, 1), 3, List.of(APPLICANT), List.of(other))))
                .isNotEqualTo(plain);
        assertThat(digest(new Panels(technical(7_000, 1), 3, List.of(APPLICANT), List.of(expert))))
                .isNotEqualTo(plain);
        assertThat(digest(new Panels(technical(6_000, 1), 3, List.of(APPLICANT), List.of(expert))))
                .isEqualTo(plain);
    }

    private static String digest(Panels panels) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        panels.digest(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Composition technical(int shareBp, @Nullable Integer finance) {
        return new Composition(shareBp, finance, null, null, null, null, null, null, null);
    }

    private static int bits(Composition composition, Grade grade) {
        return new Panels(composition, 3, List.of(APPLICANT), List.of(expert(ExpertKind.TECHNICAL, grade, null)))
                .of(0, 0);
    }

    private static Panels panels(Composition composition, int reviews, Applicant applicant) {
        return new Panels(composition, reviews, List.of(applicant), List.of());
    }

    private static ExpertFacts expert(ExpertKind kind, Grade grade, @Nullable String region) {
        return new ExpertFacts(
                UUID.randomUUID(),
                "",
                null,
                null,
                null,
                "",
                List.of(),
                1,
                new Qualities(kind, grade, null, region, List.of()));
    }
}
