package org.fuhua.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {
    @ParameterizedTest
    @CsvSource({"v20.20.2, 20", "V22.0.0-rc1, 22", "18, 18"})
    void readsTheMajorVersion(String version, int major) {
        assertThat(Examination.major(version)).isEqualTo(major);
    }
}
