package org.fuhua.funding.agreement.seal;

import java.security.cert.X509Certificate;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/// Verifies sealed documents with nothing of ours, as a reader of PDF does.
public final class Seals {
    private Seals() {}

    public static boolean holds(byte[] pdf) {
        try {
            verified(pdf);
            return true;
        } catch (Exception broken) {
            return false;
        }
    }

    /// @return the certificate that sealed it
    public static X509Certificate verified(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            if (signature == null) throw new IllegalArgumentException("there is no seal");
            var data = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
            var signer = data.getSignerInfos().getSigners().iterator().next();
            @SuppressWarnings("unchecked")
            var holder = (X509CertificateHolder) data.getCertificates()
                    .getMatches(signer.getSID())
                    .iterator()
                    .next();
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder)))
                throw new IllegalArgumentException("the seal does not hold");
            return new JcaX509CertificateConverter().getCertificate(holder);
        }
    }
}
