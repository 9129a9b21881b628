package org.fuhua.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/")
@RunOnVirtualThread
@Tag(name = "objections")
class EvidenceResource {
    private final ReadObjections read;

    EvidenceResource(ReadObjections read) {
        this.read = read;
    }

    @GET
    @Path("/objections/{id}/evidence/{evidenceId}/content")
    @RolesAllowed("officer")
    @Operation(operationId = "readEvidence", summary = "A file of the evidence, for the handler only 下载异议证据")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        var content = read.content(id, evidenceId);
        return Download.of(content.fileName(), content.mediaType(), content.bytes());
    }
}
