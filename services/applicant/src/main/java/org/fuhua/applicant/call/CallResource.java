package org.fuhua.applicant.call;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/calls")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CallResource {
    private final DraftCall draftCall;
    private final ReviseCall reviseCall;
    private final PublishCall publishCall;
    private final CloseCall closeCall;
    private final DiscardCall discardCall;
    private final FindCalls calls;

    CallResource(
            DraftCall draftCall,
            ReviseCall reviseCall,
            PublishCall publishCall,
            CloseCall closeCall,
            DiscardCall discardCall,
            FindCalls calls) {
        this.draftCall = draftCall;
        this.reviseCall = reviseCall;
        this.publishCall = publishCall;
        this.closeCall = closeCall;
        this.discardCall = discardCall;
        this.calls = calls;
    }

    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_JSON, DefinitionYaml.MEDIA_TYPE})
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("officer")
    @Operation(operationId = "draftCall", summary = "Begin a call 起草指南")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public Response draft(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "direct grants",
                                                            value = CallExamples.DIRECT)))
                    @Valid
                    @NotNull
                    CallDefinition definition) {
        var view = draftCall.handle(definition);
        return Response.created(URI.create("/calls/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCalls", summary = "Calls, for officers with drafts 指南列表")
    public Page<CallSummary> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("clause") @Nullable @Pattern(regexp = CallDefinition.CLAUSE) String clause,
            @BeanParam @Valid Paging paging) {
        return calls.matching(QueryValues.oneOf(CallPhase.class, "state", state), clause, paging);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getCall", summary = "One call with its form 指南详情")
    @APIResponseSchema(CallView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(calls.one(id));
    }

    @GET
    @Path("/{id}/definition")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, DefinitionYaml.MEDIA_TYPE})
    @Operation(
            operationId = "exportCall",
            summary = "The definition alone, to keep, to compare and to begin another call from 导出指南")
    @APIResponseSchema(CallDefinition.class)
    public CallDefinition export(@PathParam("id") UUID id) {
        return calls.definition(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, DefinitionYaml.MEDIA_TYPE})
    @RolesAllowed("officer")
    @Operation(operationId = "reviseCall", summary = "Change a call before it is public 修改指南草稿")
    @APIResponseSchema(CallView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CallDefinition definition) {
        return tagged(reviseCall.handle(new ReviseCall.Command(id, ExpectedVersion.parse(ifMatch), definition)));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed("officer")
    @Operation(operationId = "publishCall", summary = "Make a call public for good 发布指南")
    @APIResponseSchema(CallView.class)
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(publishCall.handle(new PublishCall.Command(id, ExpectedVersion.parse(ifMatch))));
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed("officer")
    @Operation(operationId = "closeCall", summary = "Close a sandbox call early 提前关闭沙箱指南")
    @APIResponseSchema(CallView.class)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(closeCall.handle(new CloseCall.Command(id, ExpectedVersion.parse(ifMatch))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("officer")
    @Operation(operationId = "discardCall", summary = "Throw a draft away 删除指南草稿")
    @APIResponse(responseCode = "204")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        discardCall.handle(new DiscardCall.Command(id, ExpectedVersion.parse(ifMatch)));
    }

    private static Response tagged(CallView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
