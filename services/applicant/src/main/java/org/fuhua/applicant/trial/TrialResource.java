package org.fuhua.applicant.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jspecify.annotations.Nullable;

@Path("/calls/{id}/trials")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class TrialResource {
    private final TryCall tryCall;

    TrialResource(TryCall tryCall) {
        this.tryCall = tryCall;
    }

    /// @param content generated from the form when absent
    @Schema(name = "TrialRequest")
    record TrialRequest(@Nullable @Valid TrialContent content) {}

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("officer")
    @Operation(operationId = "tryCall", summary = "Run a draft call with a throw-away application 试运行指南")
    @APIResponseSchema(value = TrialView.class, responseCode = "201")
    public Response begin(@PathParam("id") UUID id, @Valid @NotNull TrialRequest request) {
        var view = tryCall.begin(id, request.content());
        return Response.created(URI.create("/calls/" + id + "/trials/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "listTrials", summary = "Test runs of a draft call, the last first 试运行记录")
    public Page<TrialView> list(@PathParam("id") UUID id) {
        return new Page<>(tryCall.all(id), null);
    }

    @GET
    @Path("/{trialId}")
    @RolesAllowed("officer")
    @Operation(operationId = "getTrial", summary = "A test run with its outcome 试运行结果")
    @APIResponseSchema(TrialView.class)
    public Response get(@PathParam("id") UUID id, @PathParam("trialId") UUID trialId) {
        return tagged(tryCall.one(id, trialId));
    }

    @PUT
    @Path("/{trialId}")
    @RolesAllowed("officer")
    @Operation(operationId = "writeTrial", summary = "Change who applies and what they write 修改试运行")
    @APIResponseSchema(TrialView.class)
    public Response write(
            @PathParam("id") UUID id,
            @PathParam("trialId") UUID trialId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TrialContent content) {
        return tagged(tryCall.write(id, trialId, ExpectedVersion.parse(ifMatch), content));
    }

    @DELETE
    @Path("/{trialId}")
    @RolesAllowed("officer")
    @Operation(operationId = "removeTrial", summary = "Throw a test run away 删除试运行")
    @APIResponse(responseCode = "204")
    public void remove(@PathParam("id") UUID id, @PathParam("trialId") UUID trialId) {
        tryCall.remove(id, trialId);
    }

    private static Response tagged(TrialView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
