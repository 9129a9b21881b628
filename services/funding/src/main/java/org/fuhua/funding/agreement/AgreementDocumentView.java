package org.fuhua.funding.agreement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.agreement.ReadAgreementDocument.Read;
import org.jspecify.annotations.Nullable;

/// What tells the document of an agreement from any other.
///
/// @param no version of the agreement
/// @param sha256 of the file, in hexadecimal: what a signature names
/// @param seal of the file that is given out once the agreement is in effect; absent before
@Schema(name = "AgreementDocument")
public record AgreementDocumentView(
        int no,
        String sha256,
        long size,
        Instant setAt,
        @Nullable SealView seal) {

    /// @param sha256 of the sealed file
    /// @param signer what put the seal on it
    @Schema(name = "AgreementSeal")
    public record SealView(String sha256, long size, String signer, Instant sealedAt) {}

    static AgreementDocumentView from(Read read) {
        var document = read.document();
        var seal = read.seal();
        return new AgreementDocumentView(
                document.no(),
                document.sha256(),
                document.size(),
                document.setAt(),
                seal == null ? null : new SealView(seal.sha256(), seal.size(), seal.signer(), seal.sealedAt()));
    }
}
