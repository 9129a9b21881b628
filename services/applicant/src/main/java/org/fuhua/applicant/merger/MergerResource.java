package org.fuhua.applicant.merger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.QueryParam;
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
import org.fuhua.applicant.QueryValues;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/organisation-mergers")
@Tag(name = "organisation mergers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MergerResource {
    private final ProposeMerger proposeMerger;
    private final DecideMerger decideMerger;
    private final FindMergers mergers;

    MergerResource(ProposeMerger proposeMerger, DecideMerger decideMerger, FindMergers mergers) {
        this.proposeMerger = proposeMerger;
        this.decideMerger = decideMerger;
        this.mergers = mergers;
    }

    record ProposeMergerRequest(
            @NotNull @Schema(examples = "01990000-0000-7000-8000-000000000001")
            UUID organisationId,

            @NotNull @Schema(examples = "01990000-0000-7000-8000-000000000002")
            UUID intoOrganisationId,

            @NotBlank @Size(max = 1000) @Schema(examples = "转企改制后换发统一社会信用代码，系同一单位。")
            String reason) {}

    enum Outcome {
        CARRY_OUT,
        REFUSE
    }

    record DecideMergerRequest(
            @NotNull @Schema(examples = "CARRY_OUT") Outcome outcome,

            @NotBlank @Size(max = 1000) @Schema(examples = "证照与改制批文核对无误。")
            String reason) {}

    @GET
    @Path("/preview")
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "previewMerger", summary = "What a merger would bring together 合并预览")
    public MergerPreview preview(
            @QueryParam("organisationId") @NotNull String organisationId,
            @QueryParam("intoOrganisationId") @NotNull String intoOrganisationId) {
        return mergers.preview(
                new Merger.Pair(one("organisationId", organisationId), one("intoOrganisationId", intoOrganisationId)));
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"officer", "admin"})
    @Operation(
            operationId = "proposeMerger",
            summary = "Propose that one organisation is a second entry of another 提议合并")
    @APIResponseSchema(value = MergerView.class, responseCode = "201")
    public Response propose(@Valid @NotNull ProposeMergerRequest request) {
        var view = proposeMerger.handle(
                new Merger.Pair(request.organisationId(), request.intoOrganisationId()), request.reason());
        return Response.created(URI.create("/organisation-mergers/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "listMergers", summary = "Mergers, proposed and past 单位合并")
    public Page<MergerSummary> list(@QueryParam("state") @Nullable String state, @BeanParam @Valid Paging paging) {
        return mergers.page(QueryValues.oneOf(MergerState.class, "state", state), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "getMerger", summary = "One merger 合并详情")
    @APIResponseSchema(MergerView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(mergers.one(id));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "decideMerger", summary = "Carry a merger out or refuse it 复核合并")
    @APIResponseSchema(value = MergerView.class, responseCode = "200")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideMergerRequest request) {
        return tagged(decideMerger.handle(new DecideMerger.Command(
                id, ExpectedVersion.parse(ifMatch), request.outcome() == Outcome.CARRY_OUT, request.reason())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "withdrawMerger", summary = "Take a proposal back 撤回合并提议")
    @APIResponseSchema(value = MergerView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(proposeMerger.withdraw(id, ExpectedVersion.parse(ifMatch)));
    }

    private static UUID one(String name, String value) {
        var id = QueryValues.uuid(name, value);
        if (id == null) throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?" + name);
        return id;
    }

    private static Response tagged(MergerView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
