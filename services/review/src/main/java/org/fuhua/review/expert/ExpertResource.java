package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.NO_EXPERT_PROFILE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

@Path("/")
@RunOnVirtualThread
@Tag(name = "experts")
class ExpertResource {
    private static final String CSV = "text/csv";

    private final RegisterExpert register;
    private final ChangeExpert change;
    private final ImportExperts importExperts;
    private final ExportExperts exportExperts;
    private final ReadExperts read;
    private final Actors actors;

    ExpertResource(
            RegisterExpert register,
            ChangeExpert change,
            ImportExperts importExperts,
            ExportExperts exportExperts,
            ReadExperts read,
            Actors actors) {
        this.register = register;
        this.importExperts = importExperts;
        this.exportExperts = exportExperts;
        this.change = change;
        this.read = read;
        this.actors = actors;
    }

    /// The answer to a registration; it is stored for retries and therefore says nothing about the person.
    record Registered(UUID id, long version) {}

    @Schema(name = "ImportExpertsRequest")
    record ImportRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid ExpertRequest> experts) {
        @Override
        public String toString() {
            return "ImportRequest[" + experts.size() + "]";
        }
    }

    @POST
    @Path("/experts")
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
    @Path("/experts")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listExperts", summary = "The expert library 专家库")
    public Page<ExpertView> list(@BeanParam @Valid ExpertFilter filter, @BeanParam @Valid Paging paging) {
        return read.after(filter, paging);
    }

    @GET
    @Path("/experts/export")
    @RolesAllowed("officer")
    @Operation(operationId = "exportExperts", summary = "The library as CSV; that it was taken is recorded 导出专家库")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@BeanParam @Valid ExpertFilter filter) {
        StreamingOutput rows = exportExperts.prepare(filter)::writeTo;
        return Response.ok(rows, CSV + "; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=experts.csv")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("/experts/me")
    @RolesAllowed("expert")
    @Operation(operationId = "getMyExpertProfile", summary = "My own expert profile 我的专家信息")
    @APIResponseSchema(ExpertView.class)
    public Response me() {
        var me = read.withSubject(actors.current().subject()).orElseThrow(() -> new Refusal(NO_EXPERT_PROFILE));
        return Response.ok(me).tag(ExpectedVersion.tag(me.version())).build();
    }

    @GET
    @Path("/experts/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getExpert", summary = "One expert 专家信息")
    @APIResponseSchema(ExpertView.class)
    public Response one(@PathParam("id") UUID id) {
        var view = read.one(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @GET
    @Path("/experts/{id}/duplicates")
    @RolesAllowed("officer")
    @Operation(operationId = "listExpertDuplicates", summary = "Who may be the same person 疑似重复专家")
    public List<ExpertView> duplicates(@PathParam("id") UUID id) {
        return read.alike(id);
    }

    @POST
    @Path("/experts/imports")
    @Idempotent
    @RolesAllowed({"officer", "admin"})
    @Operation(
            operationId = "importExperts",
            summary = "Take many experts into the library; each is told of 批量入库",
            description = "A malformed row refuses the whole; a person who is known already refuses its row only.")
    public ImportExperts.Imported importMany(@Valid @NotNull ImportRequest request) {
        return importExperts.handle(request.experts());
    }

    @PUT
    @Path("/experts/{id}")
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "changeExpert", summary = "Replace an expert's details 修改专家信息")
    @APIResponseSchema(ExpertView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ExpertRequest request) {
        var changed = change.handle(id, ExpectedVersion.parse(ifMatch), request);
        return Response.ok(changed).tag(ExpectedVersion.tag(changed.version())).build();
    }
}
