package org.fuhua.review.ethics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;

@Path("/")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsDeskResource {
    private final CheckPack check;
    private final RunProcedure procedure;
    private final AnswerDecision answer;
    private final RunRereview rereview;
    private final FollowActivity follow;
    private final ReadEthics read;

    EthicsDeskResource(
            CheckPack check,
            RunProcedure procedure,
            AnswerDecision answer,
            RunRereview rereview,
            FollowActivity follow,
            ReadEthics read) {
        this.check = check;
        this.procedure = procedure;
        this.answer = answer;
        this.rereview = rereview;
        this.follow = follow;
        this.read = read;
    }

    @POST
    @Path("/ethics-reviews/{id}/return")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "returnEthicsReview", summary = "Tell once what is lacking 一次性告知补正")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response returnEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Return request) {
        check.returnFor(id, ExpectedVersion.parse(ifMatch), request.toLacking());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/acceptance")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "acceptEthicsReview", summary = "Accept a complete pack 受理")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response acceptEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Accept request) {
        check.accept(id, ExpectedVersion.parse(ifMatch), request.listed(), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/procedure")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "chooseEthicsProcedure", summary = "Choose or raise the procedure 确定审查程序")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response chooseEthicsProcedure(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Proceed request) {
        var expected = ExpectedVersion.parse(ifMatch);
        switch (request.procedure()) {
            case MEETING -> procedure.convene(id, expected);
            case EMERGENCY -> procedure.hasten(id, expected, Objects.requireNonNull(request.reason()));
            case SIMPLIFIED ->
                procedure.simplify(
                        id,
                        expected,
                        Objects.requireNonNull(request.ground()),
                        Objects.requireNonNull(request.members()));
        }
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/extension")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "extendEthicsReview", summary = "Take more time, with a reason 延长审查期限")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response extendEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Extend request) {
        procedure.extend(id, ExpectedVersion.parse(ifMatch), request.days(), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/recusals")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "recuseFromEthicsReview", summary = "Keep away from this review 声明回避")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response recuseFromEthicsReview(@PathParam("id") UUID id, @Valid @NotNull EthicsRequests.Reason request) {
        procedure.recuse(id, request.reason());
        return tagged(read.one(id));
    }

    @PUT
    @Path("/ethics-reviews/{id}/meeting")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "holdEthicsMeeting", summary = "Who is there, and the minutes 会议签到与记录")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response holdEthicsMeeting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Meeting request) {
        procedure.hold(
                id,
                ExpectedVersion.parse(ifMatch),
                request.heldAt(),
                request.present(),
                request.advisers(),
                request.minutes());
        return tagged(read.one(id));
    }

    @PUT
    @Path("/ethics-reviews/{id}/vote")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "voteOnEthicsReview", summary = "My vote 表决")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response voteOnEthicsReview(@PathParam("id") UUID id, @Valid @NotNull EthicsRequests.Vote request) {
        procedure.vote(id, request.outcome(), request.comment());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/decision")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "decideEthicsReview", summary = "Decide what the votes come to 作出审查决定")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response decideEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Decide request) {
        procedure.decide(id, ExpectedVersion.parse(ifMatch), request.reason(), request.conditions());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/modification-check")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "confirmEthicsModification", summary = "Whether it was modified as asked 确认修改")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response confirmEthicsModification(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Answer request) {
        answer.confirmModification(id, ExpectedVersion.parse(ifMatch), request.accepted(), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/appeal-answer")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "answerEthicsAppeal", summary = "Answer an appeal 答复申诉")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response answerEthicsAppeal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Answer request) {
        answer.answerAppeal(id, ExpectedVersion.parse(ifMatch), request.accepted(), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/final-decision")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "decideEthicsFinally", summary = "Decide on the experts' answer 依复核意见作出决定")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response decideEthicsFinally(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        rereview.decideFinally(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/registration")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "registerEthicsActivity", summary = "Note the registration of a listed activity 清单活动登记")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response registerEthicsActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Register request) {
        follow.register(id, ExpectedVersion.parse(ifMatch), request.number(), request.on());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/follow-up-check")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "checkEthicsFollowUp", summary = "Look at the last follow-up report 跟踪审查")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response checkEthicsFollowUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        follow.check(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/suspension")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "suspendEthicsActivity", summary = "Suspend the activity 暂停")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response suspendEthicsActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        follow.suspend(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/resumption")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "resumeEthicsActivity", summary = "Let it go on 恢复")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response resumeEthicsActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        follow.resume(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/termination")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "terminateEthicsActivity", summary = "End it for good 终止")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response terminateEthicsActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        follow.terminate(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/closure")
    @RolesAllowed("ethics-member")
    @Operation(operationId = "closeEthicsReview", summary = "Close what is over 结束")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response closeEthicsReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Reason request) {
        follow.close(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    private static Response tagged(EthicsView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
