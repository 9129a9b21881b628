package org.fuhua.review.merger;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.expert.Duplicates;

@Path("/")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "expert mergers")
class MergerResource {
    private final ProposeMerger propose;
    private final DecideMerger decide;
    private final ReadMergers read;

    MergerResource(ProposeMerger propose, DecideMerger decide, ReadMergers read) {
        this.propose = propose;
        this.decide = decide;
        this.read = read;
    }

    /// @param expertId entry that ends
    /// @param intoExpertId entry that is kept
    @Schema(name = "ProposeExpertMergerRequest", examples = """
                {"expertId": "01980000-0000-7000-8000-000000000040", "intoExpertId":
                 "01980000-0000-7000-8000-000000000041", "reason": "换单位邮箱后重复登记，身份证件核对为同一人。"}""")
    record ProposeRequest(
            @NotNull UUID expertId,
            @NotNull UUID intoExpertId,
            @NotBlank @Size(max = 1000) String reason) {}

    /// The answer to a proposal; it is stored for retries and therefore says nothing about the person.
    @Schema(name = "ExpertMergerProposed")
    record Proposed(UUID id, long version) {}

    @Schema(name = "ExpertMergerOutcome")
    enum Outcome {
        CARRY_OUT,
        REFUSE
    }

    @Schema(name = "DecideExpertMergerRequest", examples = """
                {"outcome": "CARRY_OUT", "reason": "已电话核实为同一人"}""")
    record DecideRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("/expert-duplicates")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listExpertPairs", summary = "Entries that may be one person 疑似同一专家")
    public Page<Duplicates.Pair> duplicates() {
        return read.duplicates();
    }

    @GET
    @Path("/experts/{id}/comparison/{otherId}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "compareExperts", summary = "Two entries side by side 专家信息对照")
    public List<Duplicates.Side> compare(@PathParam("id") UUID id, @PathParam("otherId") UUID otherId) {
        return read.compare(id, otherId);
    }

    @POST
    @Path("/expert-mergers")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "proposeExpertMerger", summary = "Propose that two entries are one person 提议合并专家")
    @APIResponseSchema(value = Proposed.class, responseCode = "201")
    public Response propose(@Valid @NotNull ProposeRequest request) {
        var id = propose.handle(new Merger.Pair(request.expertId(), request.intoExpertId()), request.reason());
        return Response.created(URI.create("/api/review/v1/expert-mergers/" + id))
                .entity(new Proposed(id, 0))
                .tag(ExpectedVersion.tag(0))
                .build();
    }

    @GET
    @Path("/expert-mergers")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listExpertMergers", summary = "Mergers, proposed and past 专家合并")
    public Page<MergerRow> list(@BeanParam @Valid Paging paging) {
        return read.after(paging);
    }

    @GET
    @Path("/expert-mergers/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getExpertMerger", summary = "One merger, both entries side by side 合并详情")
    @APIResponseSchema(MergerView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(id);
    }

    @POST
    @Path("/expert-mergers/{id}/decision")
    @RolesAllowed("officer")
    @Operation(
            operationId = "decideExpertMerger",
            summary = "Carry a merger out or refuse it, as a second officer 复核合并")
    @APIResponseSchema(MergerView.class)
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecideRequest request) {
        decide.handle(new DecideMerger.Command(
                id, ExpectedVersion.parse(ifMatch), request.outcome() == Outcome.CARRY_OUT, request.reason()));
        return tagged(id);
    }

    @POST
    @Path("/expert-mergers/{id}/withdrawal")
    @RolesAllowed("officer")
    @Operation(operationId = "withdrawExpertMerger", summary = "Take a proposal back 撤回合并提议")
    @APIResponseSchema(MergerView.class)
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        propose.withdraw(id, ExpectedVersion.parse(ifMatch));
        return tagged(id);
    }

    private Response tagged(UUID id) {
        var view = read.one(id);
        return Response.ok(view)
                .tag(ExpectedVersion.tag(view.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
