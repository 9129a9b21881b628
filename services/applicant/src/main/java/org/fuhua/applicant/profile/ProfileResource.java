package org.fuhua.applicant.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/organisations/{id}/profile")
@Tag(name = "organisations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ProfileResource {
    private final FindProfile findProfile;
    private final StateProfile stateProfile;

    ProfileResource(FindProfile findProfile, StateProfile stateProfile) {
        this.findProfile = findProfile;
        this.stateProfile = stateProfile;
    }

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getProfile", summary = "What an enterprise states about itself 企业档案")
    @APIResponseSchema(ProfileView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(findProfile.of(id));
    }

    @PUT
    @RolesAllowed("applicant")
    @Operation(operationId = "stateProfile", summary = "State the enterprise's facts and yearly figures 填报企业档案")
    @APIResponseSchema(ProfileView.class)
    public Response state(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EnterpriseProfile profile) {
        return tagged(stateProfile.handle(new StateProfile.Command(id, ExpectedVersion.parse(ifMatch), profile)));
    }

    private static Response tagged(ProfileView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
