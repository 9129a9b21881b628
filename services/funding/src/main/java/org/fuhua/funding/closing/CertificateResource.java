package org.fuhua.funding.closing;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.project.ReadProject;
import org.fuhua.platform.file.Download;
import org.fuhua.problem.Refusal;

@Path("/projects/{id}/certificate")
@RunOnVirtualThread
@Tag(name = "project")
class CertificateResource {
    private static final String PDF = "application/pdf";

    private final ReadProject readProject;
    private final Certificates certificates;

    CertificateResource(ReadProject readProject, Certificates certificates) {
        this.readProject = readProject;
        this.certificates = certificates;
    }

    @GET
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(
            operationId = "getClosingCertificate",
            summary = "The certificate of a project that is over, sealed 结题证书")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response certificate(@PathParam("id") UUID id) {
        readProject.visible(id);
        var certificate = certificates.find(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        return Download.of("结题证书 " + certificate.number() + ".pdf", PDF, certificate.bytes());
    }
}
