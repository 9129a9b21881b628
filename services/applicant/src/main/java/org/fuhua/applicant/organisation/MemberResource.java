package org.fuhua.applicant.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/organisations/{id}/members")
@Tag(name = "organisations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MemberResource {
    private final AddMember addMember;
    private final ChangeMember changeMember;
    private final FindOrganisations organisations;

    MemberResource(AddMember addMember, ChangeMember changeMember, FindOrganisations organisations) {
        this.addMember = addMember;
        this.changeMember = changeMember;
        this.organisations = organisations;
    }

    record AddMemberRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "5b0c7a52-9d6e-4f3a-8d5e-000000000002")
            String subject,

            @NotBlank @Size(max = 100) @Schema(examples = "王晓东")
            String displayName,

            @NotNull @Schema(examples = "EDITOR") MemberRole role) {
        @Override
        public String toString() {
            return "AddMemberRequest[" + subject + "]";
        }
    }

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "listMembers", summary = "Members of an organisation 单位成员")
    public Page<MemberView> list(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return organisations.members(id, paging);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "addMember", summary = "Let a person act for an organisation 添加成员")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Response add(@PathParam("id") UUID id, @Valid @NotNull AddMemberRequest request) {
        var view =
                addMember.handle(new AdmitMember.Command(id, request.subject(), request.displayName(), request.role()));
        return Response.created(URI.create("/organisations/" + id + "/members/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    record ChangeMemberRequest(
            @NotNull @Schema(examples = "VIEWER") MemberRole role) {}

    @PUT
    @Path("/{memberId}")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "changeMember", summary = "Give a member another part 变更成员权限")
    @APIResponseSchema(MemberView.class)
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeMemberRequest request) {
        var view = changeMember.give(
                new ChangeMember.Command(id, memberId, ExpectedVersion.parse(ifMatch)), request.role());
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @DELETE
    @Path("/{memberId}")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "removeMember", summary = "End a person's part, or leave 移除成员、退出单位")
    @APIResponse(responseCode = "204")
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        changeMember.end(new ChangeMember.Command(id, memberId, ExpectedVersion.parse(ifMatch)));
    }
}
