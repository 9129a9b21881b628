package org.fuhua.funding.closing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/certificates")
@Tag(name = "public")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PublicCertificateResource {
    private final Certificates certificates;

    PublicCertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    /// @param genuine whether a certificate with just this number and digest was given and still holds
    record CertificateCheckView(boolean genuine) {}

    @GET
    @PermitAll
    @Operation(operationId = "checkCertificate", summary = "Whether a certificate was given, and nothing else 结题证书核验")
    public CertificateCheckView check(
            @QueryParam("number") @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,80}") @Schema(examples = "JT-2026-0001")
                    String number,
            @QueryParam("digest")
                    @NotNull
                    @Pattern(regexp = "[0-9A-Fa-f]{64}")
                    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String digest) {
        return new CertificateCheckView(certificates.holds(number, digest.toLowerCase(Locale.ROOT)));
    }
}
