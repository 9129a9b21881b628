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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.file.Download;
import org.fuhua.platform.file.MediaTypes;

/// The scan of a certificate.
@Path("/organisations/{id}/certificates/{certificateId}/file")
@Tag(name = "certificates")
@RunOnVirtualThread
class CertificateFileResource {
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
            @QueryParam("fileName") @NotNull @Pattern(regexp = MediaTypes.FILE_NAME) String fileName,
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
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }
}
