package org.fuhua.applicant.proof;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.Objects;
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
import org.fuhua.applicant.QueryValues;
import org.fuhua.platform.file.Download;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/proofs/{id}/files")
@Tag(name = "proofs")
@RunOnVirtualThread
class ProofFileResource {
    private final ChangeProofFiles changeProofFiles;
    private final FindProofs proofs;

    ProofFileResource(ChangeProofFiles changeProofFiles, FindProofs proofs) {
        this.changeProofFiles = changeProofFiles;
        this.proofs = proofs;
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
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "addProofFile", summary = "Add a scan; its type is told by content 上传证明材料")
    @APIResponseSchema(value = ProofView.class, responseCode = "201")
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotBlank @Schema(implementation = ProofFileKind.class) String kind,
            @QueryParam("fileName") @NotNull @Pattern(regexp = MediaTypes.FILE_NAME) String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        var kindOfFile = Objects.requireNonNull(QueryValues.oneOf(ProofFileKind.class, "kind", kind));
        var view = changeProofFiles.add(new ChangeProofFiles.Command(id, kindOfFile, fileName, bytes));
        return Response.created(URI.create(
                        "/proofs/" + id + "/files/" + view.files().getLast().id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "removeProofFile", summary = "Take a scan out 删除证明材料")
    @APIResponseSchema(value = ProofView.class, responseCode = "200")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("fileId") UUID fileId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = changeProofFiles.remove(id, fileId, ExpectedVersion.parse(ifMatch));
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @GET
    @Path("/{fileId}/content")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "readProofFile", summary = "Content of a scan, to be saved 下载证明材料")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId) {
        var content = proofs.content(id, fileId);
        return Download.of(content.fileName(), content.mediaType(), content.bytes());
    }
}
