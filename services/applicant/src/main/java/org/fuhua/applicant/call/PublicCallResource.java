package org.fuhua.applicant.call;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/public/calls")
@Tag(name = "public")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PublicCallResource {
    private final FindCalls calls;

    PublicCallResource(FindCalls calls) {
        this.calls = calls;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicCalls", summary = "Calls for everyone: published, open and closed 公开指南")
    public Page<CallSummary> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("clause") @Nullable @Pattern(regexp = CallDefinition.CLAUSE) String clause,
            @BeanParam @Valid Paging paging) {
        return calls.publicMatching(QueryValues.oneOf(CallPhase.class, "state", state), clause, paging);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getPublicCall", summary = "One public call 公开指南详情")
    @APIResponseSchema(CallView.class)
    public Response get(@PathParam("id") UUID id) {
        var view = calls.publicOne(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
