package org.fuhua.funding.agreement;

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
import org.fuhua.platform.file.Download;
import org.fuhua.platform.security.Actors;

@Path("/agreements/{id}/document")
@RunOnVirtualThread
@Tag(name = "agreement")
class AgreementDocumentResource {
    private static final String PDF = "application/pdf";

    private final ReadAgreementDocument readDocument;
    private final Actors actors;

    AgreementDocumentResource(ReadAgreementDocument readDocument, Actors actors) {
        this.readDocument = readDocument;
        this.actors = actors;
    }

    @GET
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(operationId = "getAgreementDocument", summary = "The agreement as PDF, sealed once in effect 任务书文件")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        var read = readDocument.handle(id, actors.current());
        var digest = read.document().sha256().substring(0, 12);
        return Download.of("任务书 " + digest + ".pdf", PDF, readDocument.bytes(read));
    }

    @GET
    @Path("/digest")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(operationId = "getAgreementDigest", summary = "What a signature names of the document 任务书文件摘要")
    public AgreementDocumentView digest(@PathParam("id") UUID id) {
        return AgreementDocumentView.from(readDocument.handle(id, actors.current()));
    }
}
