package org.fuhua.applicant.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
import org.fuhua.platform.idempotency.Idempotent;

@Path("/applications/{id}/site-visits")
@Tag(name = "applications")
@RunOnVirtualThread
class SiteVisitResource {
    private final RecordSiteVisit recordSiteVisit;

    SiteVisitResource(RecordSiteVisit recordSiteVisit) {
        this.recordSiteVisit = recordSiteVisit;
    }

    record SiteVisitRequest(
            @NotNull @Schema(examples = "2026-11-25") LocalDate visitedOn,

            @NotEmpty @Size(max = 10)
            List<@NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*") String> visitors,

            @NotBlank @Size(max = 200) @Schema(examples = "海岱市高新区研发楼 3 层")
            String place,

            @NotBlank @Size(max = 4000) @Schema(examples = "研发场地与申报书一致，设备清单核对无误。")
            String findings,

            @NotNull @Schema(examples = "CONFIRMED") SiteVisit.Conclusion conclusion) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "listSiteVisits", summary = "What was found at the applicant's place 现场核查记录")
    public List<SiteVisitView> list(@PathParam("id") UUID id) {
        return recordSiteVisit.of(id);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "recordSiteVisit", summary = "Record a site visit; it never changes 登记现场核查")
    @APIResponseSchema(value = SiteVisitView.class, responseCode = "201")
    public Response record(@PathParam("id") UUID id, @Valid @NotNull SiteVisitRequest request) {
        var view = recordSiteVisit.handle(new RecordSiteVisit.Command(
                id,
                request.visitedOn(),
                request.visitors().stream().map(String::strip).toList(),
                request.place().strip(),
                request.findings().strip(),
                request.conclusion()));
        return Response.created(URI.create("/applications/" + id + "/site-visits/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{visitId}/files")
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "addSiteVisitFile", summary = "Add a photograph or document (JPEG, PNG, PDF) 上传核查材料")
    @APIResponseSchema(value = SiteVisitView.class, responseCode = "200")
    public SiteVisitView add(
            @PathParam("id") UUID id,
            @PathParam("visitId") UUID visitId,
            @QueryParam("fileName") @NotNull @Pattern(regexp = MediaTypes.FILE_NAME) String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        return recordSiteVisit.add(new RecordSiteVisit.File(id, visitId, fileName, bytes));
    }

    @GET
    @Path("/{visitId}/files/{fileId}/content")
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "readSiteVisitFile", summary = "Content of a file, to be saved 下载核查材料")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(
            @PathParam("id") UUID id, @PathParam("visitId") UUID visitId, @PathParam("fileId") UUID fileId) {
        var file = recordSiteVisit.open(id, visitId, fileId);
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }
}
