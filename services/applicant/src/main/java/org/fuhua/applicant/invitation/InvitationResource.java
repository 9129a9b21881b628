package org.fuhua.applicant.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/organisations/{id}/invitations")
@Tag(name = "invitations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class InvitationResource {
    private final Invite invite;
    private final FindInvitations invitations;

    InvitationResource(Invite invite, FindInvitations invitations) {
        this.invite = invite;
        this.invitations = invitations;
    }

    record InviteRequest(
            @NotBlank @Email @Size(max = 254) @Schema(examples = "lijingyi@example.cn")
            String address,

            @NotNull @Schema(examples = "EDITOR") MemberRole role) {
        @Override
        public String toString() {
            return "InviteRequest[" + role + "]";
        }
    }

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "listInvitations", summary = "Invitations that nobody took yet 待接受的邀请")
    public Page<InvitationView> list(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return invitations.pending(id, paging);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "invite", summary = "Invite somebody by mail 邀请成员")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    public Response invite(@PathParam("id") UUID id, @Valid @NotNull InviteRequest request) {
        var view = invite.handle(new Invite.Command(id, request.address(), request.role()));
        return Response.created(URI.create("/organisations/" + id + "/invitations/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{invitationId}/renewal")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "renewInvitation", summary = "Send it again with a new link 重新发送邀请")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200")
    public Response renew(
            @PathParam("id") UUID id,
            @PathParam("invitationId") UUID invitationId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(invite.again(id, invitationId, ExpectedVersion.parse(ifMatch)));
    }

    @POST
    @Path("/{invitationId}/revocation")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "revokeInvitation", summary = "Take an invitation back 撤销邀请")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200")
    public Response revoke(
            @PathParam("id") UUID id,
            @PathParam("invitationId") UUID invitationId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(invite.revoke(id, invitationId, ExpectedVersion.parse(ifMatch)));
    }

    private static Response tagged(InvitationView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
