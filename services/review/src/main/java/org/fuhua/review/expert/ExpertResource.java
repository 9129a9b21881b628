package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.NO_EXPERT_PROFILE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

@Path("/experts")
@RunOnVirtualThread
@Tag(name = "experts")
class ExpertResource {
    private final RegisterExpert register;
    private final ChangeExpert change;
    private final ReadExperts read;
    private final Actors actors;

    ExpertResource(RegisterExpert register, ChangeExpert change, ReadExperts read, Actors actors) {
        this.register = register;
        this.change = change;
        this.read = read;
        this.actors = actors;
    }

    /// The answer to a registration; it is stored for retries and therefore says nothing about the person.
    record Registered(UUID id, long version) {}

    @POST
    @Idempotent
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "registerExpert", summary = "Take an expert into the library 专家入库")
    @APIResponseSchema(value = Registered.class, responseCode = "201")
    public Response register(@Valid @NotNull ExpertRequest request) {
        var id = register.handle(request);
        return Response.created(URI.create("/api/review/v1/experts/" + id))
                .entity(new Registered(id, 0))
                .tag(ExpectedVersion.tag(0))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listExperts", summary = "The expert library 专家库")
    public Page<ExpertView> list(@BeanParam @Valid Paging paging) {
        return read.after(paging);
    }

    @GET
    @Path("/me")
    @RolesAllowed("expert")
    @Operation(operationId = "getMyExpertProfile", summary = "My own expert profile 我的专家信息")
    @APIResponseSchema(ExpertView.class)
    public Response me() {
        var me = read.withSubject(actors.current().subject()).orElseThrow(() -> new Refusal(NO_EXPERT_PROFILE));
        return Response.ok(me).tag(ExpectedVersion.tag(me.version())).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "changeExpert", summary = "Replace an expert's details 修改专家信息")
    @APIResponseSchema(ExpertView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ExpertRequest request) {
        var changed = change.handle(id, ExpectedVersion.parse(ifMatch), request);
        return Response.ok(changed).tag(ExpectedVersion.tag(changed.version())).build();
    }
}
