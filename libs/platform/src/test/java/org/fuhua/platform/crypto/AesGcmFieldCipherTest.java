package org.fuhua.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fuhua.platform.PlatformConfig;
import org.junit.jupiter.api.Test;

class AesGcmFieldCipherTest {
    private static final String FIRST = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String SECOND =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    private static FieldCipher cipher(String keys) {
        return new AesGcmFieldCipher(new PlatformConfig() {
            @Override
            public String fieldKeys() {
                return keys;
            }

            @Override
            public String blindIndexKey() {
                return SECOND;
            }

            @Override
            public boolean demonstration() {
                return false;
            }
        });
    }

    private final FieldCipher cipher = cipher("1:" + FIRST);

    @Test
    void opensWhatItSealedAndNeverSealsTwiceAlike() {
        assertThat(cipher.open(cipher.seal("𠮷野 张三"))).isEqualTo("𠮷野 张三");
        assertThat(cipher.seal("a")).isNotEqualTo(cipher.seal("a"));
    }

    @Test
    void opensOldFieldsAfterTheKeyChanged() {
        var later = cipher("1:" + FIRST + ",2:" + SECOND);
        assertThat(later.open(cipher.seal("a"))).isEqualTo("a");
        assertThat(later.seal("a")).startsWith("2.");
    }

    @Test
    void refusesWhatWasTamperedWithOrSealedElsewhere() {
        var sealed = cipher.seal("a");
        assertThatThrownBy(() -> cipher.open(sealed.substring(0, sealed.length() - 2) + "AA"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cipher.open("9.a.b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cipher("1:" + SECOND).open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sealsDocumentsAsAWholeAndOpensThemAfterTheKeyChanged() {
        var letter = "加盖公章的异议书".getBytes(StandardCharsets.UTF_8);
        var sealed = cipher.seal(letter);
        assertThat(cipher("1:" + FIRST + ",2:" + SECOND).open(sealed)).isEqualTo(letter);
        assertThat(cipher.seal(letter)).isNotEqualTo(sealed);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.open(sealed)).isInstanceOf(IllegalArgumentException.class);
        for (var broken : List.of(new byte[0], new byte[] {1, '1'}, new byte[] {-1, 0, 0}))
            assertThatThrownBy(() -> cipher.open(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void indexesEqualValuesAlikeHoweverTheyAreTyped() {
        assertThat(cipher.blindIndex(" Ａbc@X.cn ")).isEqualTo(cipher.blindIndex("abc@x.CN"));
        assertThat(cipher.blindIndex("abc@x.cn")).isNotEqualTo(cipher.blindIndex("abd@x.cn"));
    }
}
