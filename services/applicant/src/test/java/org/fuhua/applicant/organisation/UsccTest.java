package org.fuhua.applicant.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.USCC_INVALID;
import static org.fuhua.testkit.Refusals.assertRefused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Vectors of GB 32100-2015 with the inner check of GB 11714.
class UsccTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91370000706266601D",
                "914403001922038216",
                "91330100716105852F",
                "9144030071526726XG",
                "12100000495570303U",
                "12100000400000624D",
                "91379999MABC1DE084",
                "91379999MABC1DE16Y",
                "91379999MABC1DE24R",
                "12379999MB0DEM017N"
            })
    void acceptsCodesWithBothCheckDigitsRight(String code) {
        assertThat(new Uscc(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91370100MA01JD008H", // right modulo 31, wrong inside
                "91370100MA3C1KXQ3R",
                "91370100MA3C5L8X3C",
                "91110302MA01JD008H",
                "91370000706266601E",
                "91370000706266601d",
                "9137000070626660D",
                "91370000706266601DD",
                "91370000I06266601D",
                ""
            })
    void refusesAllOthersAndNamesTheMember(String code) {
        assertThat(assertRefused(USCC_INVALID, () -> new Uscc(code)).errors())
                .extracting(e -> e.pointer())
                .containsExactly("/uscc");
    }
}
