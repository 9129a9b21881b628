package org.fuhua.funding.agreement.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class KeystoreSignerTest {
    private static final Instant AT = Instant.parse("2026-05-06T01:02:03Z");
    private static final SealKey KEY = SelfMadeKey.make(AT);

    @Test
    void sealsEveryByteOfTheFile() throws Exception {
        var sealed = new KeystoreSigner(KEY).seal(pdf(), "任务书", AT);
        assertThat(Seals.verified(sealed)).isEqualTo(KEY.chain().getFirst());
        try (var document = Loader.loadPDF(sealed)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getReason()).isEqualTo("任务书");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(sealed.length);
        }
    }

    @Test
    void showsASingleChangedByte() throws Exception {
        var sealed = new KeystoreSigner(KEY).seal(pdf(), "任务书", AT);
        for (int at : new int[] {20, sealed.length - 10}) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(Seals.holds(changed)).as("byte %d", at).isFalse();
        }
    }

    @Test
    void readsTheKeyOfAKeystore() throws Exception {
        var password = "only for this test".toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", KEY.key(), password, KEY.chain().toArray(X509Certificate[]::new));
        var out = new ByteArrayOutputStream();
        store.store(out, password);
        var keystore = Base64.getEncoder().encodeToString(out.toByteArray());
        assertThat(SealKey.of(keystore, password)).isEqualTo(KEY);
        assertThatThrownBy(() -> SealKey.of(keystore, "wrong".toCharArray())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SealKey.of("AAAA", password)).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] pdf() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
