package org.fuhua.funding.agreement.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/// A private key and the certificates that vouch for it, the key's own first.
record SealKey(PrivateKey key, List<X509Certificate> chain) {
    /// @param keystore a PKCS#12 keystore in base64 with one key, whose password is that of the keystore
    static SealKey of(String keystore, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Base64.getMimeDecoder().decode(keystore)), password);
            for (var alias : Collections.list(store.aliases()))
                if (store.isKeyEntry(alias))
                    return new SealKey(
                            (PrivateKey) store.getKey(alias, password),
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
            throw new IllegalStateException("the keystore of the seal holds no key");
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("the keystore of the seal cannot be read", unreadable);
        }
    }

    @Override
    public String toString() {
        return "SealKey[" + chain.getFirst().getSubjectX500Principal() + "]";
    }
}
