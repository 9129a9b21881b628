package org.fuhua.applicant.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.fuhua.applicant.ApplicantProblem.USCC_INVALID;
import static org.fuhua.applicant.ApplicantProblem.USCC_KIND_MISMATCH;
import static org.fuhua.testkit.Refusals.assertRefused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationKindTest {
    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE,91370000706266601D",
        "FUND_MANAGER,91370000706266601D",
        "UNIVERSITY,12100000400002259P",
        "INSTITUTE,12100000495570303U",
        "HOSPITAL,91370000706266601D",
        "PARK,12370000MB0DEM017B",
        "DEPARTMENT,12379999MB0DEM017N"
    })
    void takesCodesOfTheAuthorityThatRegistersTheKind(OrganisationKind kind, String code) {
        assertThatCode(() -> kind.requireFits(new Uscc(code))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"ENTERPRISE,12100000400002259P", "FUND_MANAGER,12100000400002259P", "DEPARTMENT,91370000706266601D"})
    void refusesCodesOfOtherAuthorities(OrganisationKind kind, String code) {
        assertRefused(USCC_KIND_MISMATCH, () -> kind.requireFits(new Uscc(code)));
    }

    /// The check digits of both hold; only the province is not there.
    @ParameterizedTest
    @ValueSource(strings = {"99", "00", "16", "38"})
    void refusesRegionsOfNoProvince(String province) {
        for (char outer : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray())
            assertRefused(USCC_INVALID, () -> new Uscc("91" + province + "9999MABC1DE08" + outer));
    }
}
