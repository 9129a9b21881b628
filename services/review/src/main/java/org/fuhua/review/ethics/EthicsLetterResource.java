package org.fuhua.review.ethics;

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

@Path("/ethics-reviews/{id}/letter")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsLetterResource {
    private static final String PDF = "application/pdf";

    private final PrintLetter print;

    EthicsLetterResource(PrintLetter print) {
        this.print = print;
    }

    @GET
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"applicant", "officer", "expert", "ethics-member", "auditor"})
    @Operation(operationId = "getEthicsLetter", summary = "The last decision as PDF, in Chinese 审查决定书")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("id") UUID id) {
        return Download.of("科技伦理审查决定书.pdf", PDF, print.of(id));
    }
}
