package org.fuhua.review.ethics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.file.Download;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsPackResource {
    private final PreparePack pack;
    private final AnswerDecision answer;
    private final RunRereview rereview;
    private final FollowActivity follow;
    private final ReadEthics read;

    EthicsPackResource(
            PreparePack pack, AnswerDecision answer, RunRereview rereview, FollowActivity follow, ReadEthics read) {
        this.pack = pack;
        this.answer = answer;
        this.rereview = rereview;
        this.follow = follow;
        this.read = read;
    }

    @POST
    @Path("/ethics-reviews")
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "openEthicsReview", summary = "Begin the ethics review of an application 发起科技伦理审查")
    @APIResponseSchema(value = EthicsView.class, responseCode = "201")
    public Response open(@Valid @NotNull EthicsRequests.Open request) {
        var id = pack.open(
                request.applicationId(), request.committeeId(), request.said().toSaid());
        var view = read.one(id);
        return Response.created(URI.create("/api/review/v1/ethics-reviews/" + id))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/ethics-candidates")
    @RolesAllowed("applicant")
    @Operation(operationId = "listEthicsCandidates", summary = "My unit's applications that can be reviewed 可发起审查的项目")
    public Page<EthicsCandidate> candidates(@BeanParam @Valid Paging paging) {
        return read.candidates(paging);
    }

    @GET
    @Path("/ethics-reviews")
    @RolesAllowed({"applicant", "officer", "expert", "ethics-member", "auditor"})
    @Operation(operationId = "listEthicsReviews", summary = "Ethics reviews that I have a part in 伦理审查列表")
    public Page<EthicsSummary> list(@QueryParam("state") @Nullable EthicsState state, @BeanParam @Valid Paging paging) {
        return read.list(state, paging);
    }

    @GET
    @Path("/ethics-reviews/{id}")
    @RolesAllowed({"applicant", "officer", "expert", "ethics-member", "auditor"})
    @Operation(operationId = "getEthicsReview", summary = "One ethics review, as far as I may see it 伦理审查详情")
    @APIResponseSchema(EthicsView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/files")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "addEthicsFile", summary = "Add a document to the pack 上传审查材料")
    @APIResponseSchema(value = EthicsView.class, responseCode = "201")
    public Response addFile(
            @PathParam("id") UUID id,
            @QueryParam("item") @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String item,
            @QueryParam("fileName") @NotNull @Pattern(regexp = MediaTypes.FILE_NAME) String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        var fileId = pack.addFile(id, item, fileName, bytes);
        var view = read.one(id);
        return Response.created(URI.create("/api/review/v1/ethics-reviews/" + id + "/files/" + fileId))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/ethics-reviews/{id}/files/{fileId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "removeEthicsFile", summary = "Take a document out of the pack 删除审查材料")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response removeFile(
            @PathParam("id") UUID id, @PathParam("fileId") UUID fileId, @HeaderParam("If-Match") String ifMatch) {
        pack.removeFile(id, ExpectedVersion.parse(ifMatch), fileId);
        return tagged(read.one(id));
    }

    @GET
    @Path("/ethics-reviews/{id}/files/{fileId}/content")
    @RolesAllowed({"applicant", "officer", "expert", "ethics-member", "auditor"})
    @Operation(operationId = "readEthicsFile", summary = "Content of a document, to be saved 下载审查材料")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId) {
        var content = read.file(id, fileId);
        return Download.of(content.fileName(), content.mediaType(), content.bytes());
    }

    @PUT
    @Path("/ethics-reviews/{id}/description")
    @RolesAllowed("applicant")
    @Operation(operationId = "describeEthicsReview", summary = "Describe the activity 填写活动说明")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response describeEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Said request) {
        pack.describe(id, ExpectedVersion.parse(ifMatch), request.toSaid());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/filing")
    @RolesAllowed("applicant")
    @Operation(operationId = "fileEthicsReview", summary = "Hand the pack in 提交审查申请")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response fileEthicsReview(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        pack.file(id, ExpectedVersion.parse(ifMatch));
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/withdrawal")
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawEthicsReview", summary = "Take it back before the decision 撤回申请")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response withdrawEthicsReview(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        pack.withdraw(id, ExpectedVersion.parse(ifMatch));
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/modification")
    @RolesAllowed("applicant")
    @Operation(operationId = "modifyEthicsReview", summary = "Say what was modified 提交修改说明")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response modifyEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        answer.modify(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/appeal")
    @RolesAllowed("applicant")
    @Operation(operationId = "appealEthicsDecision", summary = "Appeal against the decision 提出申诉")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response appealEthicsDecision(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        answer.appeal(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/rereview")
    @RolesAllowed("applicant")
    @Operation(operationId = "requestEthicsRereview", summary = "Ask for the experts' re-review 申请专家复核")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response requestEthicsRereview(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        rereview.request(id, ExpectedVersion.parse(ifMatch));
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/follow-ups")
    @RolesAllowed("applicant")
    @Operation(operationId = "reportEthicsFollowUp", summary = "Report for the follow-up review 提交跟踪报告")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response reportEthicsFollowUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        follow.report(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    private static Response tagged(EthicsView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
