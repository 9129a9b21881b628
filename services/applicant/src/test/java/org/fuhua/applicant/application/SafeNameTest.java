package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource({
        "实施方案.pdf, 实施方案.pdf",
        "../../etc/passwd, _.._etc_passwd",
        "..\\..\\a.pdf, _.._a.pdf",
        "C:\\Windows\\a.exe, C_Windows_a.exe",
        "'a<b>|\"?.pdf', a_b_.pdf",
        "' .hidden', hidden",
        "..., _",
        "CON, _CON",
        "nul.pdf, _nul.pdf"
    })
    void leadsNowhereElse(String given, String safe) {
        assertThat(SafeName.plain(given)).isEqualTo(safe);
    }

    @Test
    void turnsTextAroundForNobody() {
        assertThat(SafeName.plain("a\u202Efdp.exe")).isEqualTo("a_fdp.exe");
        assertThat(SafeName.plain("a\u0000b\r\n.pdf")).isEqualTo("a_b_.pdf");
    }

    @Test
    void keepsLongNamesShortAndTheirEnding() {
        var name = SafeName.plain("脑".repeat(200) + ".pdf");
        assertThat(name).hasSize(84).endsWith("脑.pdf");
        assertThat(SafeName.plain("𠮷".repeat(200))).isEqualTo("𠮷".repeat(80));
    }

    @Test
    void takesNoNameTwice() {
        var names = new SafeName();
        assertThat(names.unique("预算.pdf")).isEqualTo("预算.pdf");
        assertThat(names.unique("预算.pdf")).isEqualTo("预算 (2).pdf");
        assertThat(names.unique("预算 (2).pdf")).isEqualTo("预算 (2) (2).pdf");
        assertThat(names.unique("Plan.PDF")).isEqualTo("Plan.PDF");
        assertThat(names.unique("plan.pdf")).as("where case does not matter").isEqualTo("plan (2).pdf");
    }
}
