package org.fuhua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static List<String> terms(String text) {
        return Token.of(text).stream().map(Token::term).toList();
    }

    @Test
    void knowsChineseWords() {
        assertThat(terms("侵入式脑机接口的神经解码")).contains("神经").doesNotContain("，", "。");
    }

    @Test
    void stemsEnglishWordsAlikeInBothLanguages() {
        assertThat(terms("Decoding of neural signals")).isEqualTo(List.of("decod", "neural", "signal"));
        assertThat(terms("研究 neural signals")).contains("neural", "signal");
    }

    @Test
    void saysWhereAWordStands() {
        var text = "面向康复的 BCI";
        var last = Token.of(text).getLast();
        assertThat(text.substring(last.start(), last.end())).isEqualTo("BCI");
    }

    @Test
    void nothingHasNoWords() {
        assertThat(terms("")).isEmpty();
        assertThat(terms("，。！")).isEmpty();
    }
}
