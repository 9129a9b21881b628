package org.fuhua.applicant.consortium;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.platform.idempotency.Idempotent;

/// Who takes part in an application, and how the lead asks them.
@Path("/applications/{id}/partners")
@Tag(name = "partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PartnerResource {
    private final FindPartners partners;
    private final InvitePartner invitePartner;
    private final RemovePartner removePartner;

    PartnerResource(FindPartners partners, InvitePartner invitePartner, RemovePartner removePartner) {
        this.partners = partners;
        this.invitePartner = invitePartner;
        this.removePartner = removePartner;
    }

    record InvitePartnerRequest(
            @NotNull @Pattern(regexp = Uscc.SHAPE) @Schema(examples = "91370100MA3C00001X")
            String uscc) {}

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(
            operationId = "listPartners",
            summary = "Who takes part in an application and who has signed 合作单位",
            description = "For the lead, its partners, and those who may read the application. At most fifty.")
    public List<PartnerView> list(@PathParam("id") UUID id) {
        return partners.of(id);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("applicant")
    @Operation(
            operationId = "invitePartner",
            summary = "Ask an organisation to take part, by its credit code 邀请合作单位",
            description = "Whom the form does not name yet gets a row in it.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PartnerView.class)))
    public Response invite(@PathParam("id") UUID id, @Valid @NotNull InvitePartnerRequest request) {
        var views = invitePartner.handle(id, new Uscc(request.uscc()));
        return Response.created(URI.create("/applications/" + id + "/partners"))
                .entity(views)
                .build();
    }

    @DELETE
    @Path("/{partnerId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "removePartner", summary = "Go on without a partner; its row leaves the form 移除合作单位")
    public List<PartnerView> remove(@PathParam("id") UUID id, @PathParam("partnerId") UUID partnerId) {
        return removePartner.handle(id, partnerId);
    }
}
