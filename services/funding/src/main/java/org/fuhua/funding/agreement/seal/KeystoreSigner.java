package org.fuhua.funding.agreement.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Seals with a key of our own: a detached PKCS#7 signature over every byte of the file, as PDF defines it
/// (`adbe.pkcs7.detached`). The reference for signers that call an e-seal service.
public final class KeystoreSigner implements DocumentSigner {
    private final SealKey key;

    KeystoreSigner(SealKey key) {
        this.key = key;
    }

    @Override
    public String name() {
        return "keystore";
    }

    @Override
    public byte[] seal(byte[] pdf, String reason, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName(key.chain().getFirst().getSubjectX500Principal().getName());
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            document.addSignature(signature, this::pkcs7);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document could not be sealed", failed);
        }
    }

    private byte[] pkcs7(InputStream content) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaContentSignerBuilder("SHA256with" + family()).build(key.key());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .build(signer, key.chain().getFirst()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
            throw new IOException("the seal could not be made", failed);
        }
    }

    private String family() {
        return key.key().getAlgorithm().startsWith("EC") ? "ECDSA" : key.key().getAlgorithm();
    }
}
