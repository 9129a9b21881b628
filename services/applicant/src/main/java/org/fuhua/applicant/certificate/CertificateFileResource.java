package org.fuhua.applicant.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The scan of a certificate.
@Path("/organisations/{id}/certificates/{certificateId}/file")
@Tag(name = "certificates")
@RunOnVirtualThread
class CertificateFileResource {
    private static final String FILE_NAME = "[^/\\\\\\p{Cntrl}]{1,200}";

    private final KeepCertificates keepCertificates;

    CertificateFileResource(KeepCertificates keepCertificates) {
        this.keepCertificates = keepCertificates;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(
            operationId = "putCertificateFile",
            summary = "Add the scan (PDF, JPEG, PNG), until it was checked 上传证书扫描件")
    public CertificateView put(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @QueryParam("fileName") @NotNull @Pattern(regexp = FILE_NAME) String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        return keepCertificates.scan(id, certificateId, fileName, bytes);
    }

    @GET
    @RolesAllowed({"applicant", "officer", "auditor", "admin"})
    @Operation(operationId = "readCertificateFile", summary = "The scan, to be saved 下载证书扫描件")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@PathParam("id") UUID id, @PathParam("certificateId") UUID certificateId) {
        var file = keepCertificates.open(id, certificateId);
        var name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
