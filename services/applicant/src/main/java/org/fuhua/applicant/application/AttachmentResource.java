package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.file.Download;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/applications/{id}/attachments")
@Tag(name = "applications")
@RunOnVirtualThread
class AttachmentResource {
    private final AttachFile attachFile;
    private final ReadFile readFile;

    AttachmentResource(AttachFile attachFile, ReadFile readFile) {
        this.attachFile = attachFile;
        this.readFile = readFile;
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "attachFile", summary = "Add a file; its type is told by content 上传附件")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("slot") @NotNull @Size(min = 1, max = 40) String slot,
            @QueryParam("fileName") @NotNull @Pattern(regexp = MediaTypes.FILE_NAME) String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        var view = attachFile.handle(new AttachFile.Command(id, slot, fileName, bytes));
        var attached = view.attachments().getLast();
        return Response.created(URI.create("/applications/" + id + "/attachments/" + attached.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{attachmentId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "detachFile", summary = "Take a file out 删除附件")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response detach(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = attachFile.detach(id, attachmentId, ExpectedVersion.parse(ifMatch));
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @GET
    @Path("/{attachmentId}/content")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin", "expert"})
    @Operation(operationId = "readAttachment", summary = "Content of a file, to be saved 下载附件")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        var content = readFile.handle(id, attachmentId);
        return Download.of(content.fileName(), content.mediaType(), content.bytes());
    }
}
