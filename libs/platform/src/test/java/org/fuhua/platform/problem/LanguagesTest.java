package org.fuhua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|zh",
                "en|en",
                "en-GB,en;q=0.9|en",
                "zh-CN,zh;q=0.9,en;q=0.8|zh",
                "en;q=0.5,zh;q=0.9|zh",
                "fr|zh",
                "fr,en;q=0.2|en",
                ";;;|zh"
            })
    void speaksChineseUnlessEnglishIsPreferred(String header, String language) {
        assertThat(Languages.preferred(header).getLanguage()).isEqualTo(language);
    }
}
