package org.fuhua.review.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.time.Clocks;

@Path("/")
@RunOnVirtualThread
@Tag(name = "invitations")
class InvitationResource {
    private final InviteExperts invite;
    private final AnswerInvitation answer;
    private final KeepInvitations keep;
    private final ReadInvitations read;
    private final Undertakings undertakings;
    private final Clock clock;

    InvitationResource(
            InviteExperts invite,
            AnswerInvitation answer,
            KeepInvitations keep,
            ReadInvitations read,
            Undertakings undertakings,
            Clock clock) {
        this.invite = invite;
        this.answer = answer;
        this.keep = keep;
        this.read = read;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Schema(name = "InviteExpertsRequest", examples = """
                {"expertIds": ["01980000-0000-7000-8000-000000000060"], "answerBy": "2026-12-05T17:00:00+08:00"}""")
    record InviteRequest(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> expertIds,
            @NotNull Instant answerBy) {}

    @Schema(name = "AcceptInvitationRequest", examples = "{\"undertaking\": \"UNDERTAKING_2026\"}")
    record AcceptRequest(@NotBlank @Size(max = 40) String undertaking) {}

    @Schema(name = "InvitationReasonRequest", examples = "{\"reason\": \"评审期间出国访问\"}")
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/rounds/{id}/invitations")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "inviteExperts", summary = "Ask experts to take part in a round 邀请评审专家")
    public InviteExperts.Invited invite(@PathParam("id") UUID id, @Valid @NotNull InviteRequest request) {
        return invite.handle(new InviteExperts.Command(id, request.expertIds(), request.answerBy()));
    }

    @GET
    @Path("/rounds/{id}/invitations")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listRoundInvitations", summary = "Who was asked, and the answers 本轮邀请")
    public Page<InvitationView> ofRound(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return read.ofRound(id, paging);
    }

    @POST
    @Path("/invitations/{id}/reminder")
    @RolesAllowed("officer")
    @Operation(operationId = "remindExpert", summary = "Remind of an invitation 催答")
    @APIResponseSchema(InvitationView.class)
    public Response remind(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        keep.remind(id, ExpectedVersion.parse(ifMatch));
        return tagged(read.one(id));
    }

    @POST
    @Path("/invitations/{id}/withdrawal")
    @RolesAllowed("officer")
    @Operation(operationId = "withdrawInvitation", summary = "Take an invitation back 撤回邀请")
    @APIResponseSchema(InvitationView.class)
    public Response withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        keep.withdraw(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @GET
    @Path("/invitations/mine")
    @RolesAllowed("expert")
    @Operation(operationId = "listMyInvitations", summary = "What I was asked 我收到的评审邀请")
    public Page<InvitationView> mine(@BeanParam @Valid Paging paging) {
        return read.mine(paging);
    }

    @GET
    @Path("/invitations/undertaking")
    @RolesAllowed({"expert", "officer", "auditor"})
    @Operation(operationId = "getUndertaking", summary = "What experts undertake 保密与公正承诺")
    public Undertakings.Undertaking undertaking() {
        return undertakings.inForceOn(LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE));
    }

    @POST
    @Path("/invitations/{id}/acceptance")
    @RolesAllowed("expert")
    @Operation(operationId = "acceptInvitation", summary = "Say yes, with the undertaking 接受邀请并承诺")
    @APIResponseSchema(InvitationView.class)
    public Response accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AcceptRequest request) {
        answer.accept(id, ExpectedVersion.parse(ifMatch), request.undertaking());
        return tagged(read.own(id));
    }

    @POST
    @Path("/invitations/{id}/refusal")
    @RolesAllowed("expert")
    @Operation(operationId = "declineInvitation", summary = "Say no, or step back later, with a reason 谢绝邀请")
    @APIResponseSchema(InvitationView.class)
    public Response decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        answer.decline(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.own(id));
    }

    private static Response tagged(InvitationView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
