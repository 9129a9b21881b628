package org.fuhua.applicant.call;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.jspecify.annotations.Nullable;

@Path("/calls/{id}")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CallAmendmentResource {
    private final AmendCall amendCall;
    private final CancelCall cancelCall;
    private final FindCalls calls;

    CallAmendmentResource(AmendCall amendCall, CancelCall cancelCall, FindCalls calls) {
        this.amendCall = amendCall;
        this.cancelCall = cancelCall;
        this.calls = calls;
    }

    /// @param definition the whole call as it is to be
    @Schema(name = "CallAmendmentRequest")
    record AmendmentRequest(
            @NotNull AmendmentKind kind,

            @NotBlank @Size(min = 10, max = 1000) @Schema(examples = "申报系统检修，顺延申报截止时间")
            String reason,

            @NotNull @Valid CallDefinition definition) {}

    @Schema(name = "CallCancellationRequest")
    record CancellationRequest(
            @NotBlank @Size(min = 10, max = 1000) @Schema(examples = "省级专项资金安排调整，本指南不再组织")
            String reason) {}

    @POST
    @Path("/amendments")
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("officer")
    @Operation(operationId = "amendCall", summary = "Extend, clarify or correct a public call 修订指南")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AmendmentRequest request) {
        var view = amendCall.handle(new AmendCall.Command(
                id, ExpectedVersion.parse(ifMatch), request.kind(), request.reason(), request.definition()));
        return Response.created(URI.create("/calls/" + id + "/amendments"))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/amendments")
    @Authenticated
    @Operation(operationId = "listCallAmendments", summary = "How a call was amended, oldest first 指南修订记录")
    public Page<AmendmentView> amendments(@PathParam("id") UUID id) {
        return new Page<>(calls.amendments(id), null);
    }

    @GET
    @Path("/versions/{version}")
    @Authenticated
    @Operation(operationId = "getCallVersion", summary = "A call as one of its published versions says 指南历史版本")
    @APIResponseSchema(CallView.class)
    public Response version(@PathParam("id") UUID id, @PathParam("version") int version) {
        var view = calls.asOf(id, version);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed("officer")
    @Operation(operationId = "cancelCall", summary = "Cancel a public call for good, before it closes 取消指南")
    @APIResponseSchema(value = CallView.class, responseCode = "200")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CancellationRequest request) {
        var view = cancelCall.handle(new CancelCall.Command(id, ExpectedVersion.parse(ifMatch), request.reason()));
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
