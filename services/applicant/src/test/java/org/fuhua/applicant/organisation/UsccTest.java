package org.fuhua.applicant.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.USCC_INVALID;
import static org.fuhua.testkit.Refusals.assertRefused;

import org.fuhua.applicant.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91370000706266601D", "914403001922038216", "91330100716105852F", "91440300708461136T",
                "9144030071526726XG", "91110108551385082Q", "91370200264574251E", "12100000495570303U",
                "12100000400002259P", "12100000400000624D", "91370181MA3D7J9W3W", "91370100MA3MP74K7A",
                "91370100MA3PRNTBX4", "91370100MA3TRPND7A", "91379999MABC1DE084", "91379999MABC1DE16Y",
                "91379999MABC1DE24R", "12379999MB0DEM017N", "91370100MABC1DE08X", "12370000MB0DEM017B"
            })
    void takesCodesWhoseCheckDigitsBothHold(String code) {
        assertThat(Uscc.valid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91370100MA3C1KXQ3R", "91370100MA3C5L8X3C", "91110302MA01JD008H", "91379999MABC1DE085"})
    void refusesCodesThatFailTheOuterCheck(String code) {
        assertRefused(USCC_INVALID, () -> new Uscc(code));
    }

    @Test
    void refusesACodeThatPassesTheOuterAndFailsTheInnerCheck() {
        assertRefused(USCC_INVALID, () -> new Uscc("91370100MA01JD008H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91379999MABC1DE08", "91379999MABC1DE0844", "91379999mabc1de084", "9137I999MABC1DE084"})
    void refusesWhatHasNotTheShape(String code) {
        assertRefused(USCC_INVALID, () -> new Uscc(code));
    }

    @Test
    void testCodesAreGoodOnes() {
        assertThat(Uscc.valid(Codes.next())).isTrue();
    }
}
