package org.fuhua.applicant.proof;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/proofs")
@Tag(name = "proofs")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ProofResource {
    private final BeginProof beginProof;
    private final HandInProof handInProof;
    private final DecideProof decideProof;
    private final FindProofs proofs;

    ProofResource(BeginProof beginProof, HandInProof handInProof, DecideProof decideProof, FindProofs proofs) {
        this.beginProof = beginProof;
        this.handInProof = handInProof;
        this.decideProof = decideProof;
        this.proofs = proofs;
    }

    record BeginProofRequest(
            @NotNull @Pattern(regexp = Uscc.SHAPE) @Schema(examples = "91379999MABC1DE16Y")
            String uscc) {}

    enum Outcome {
        ACCEPT,
        REFUSE
    }

    record DecideProofRequest(
            @NotNull @Schema(examples = "ACCEPT") Outcome outcome,

            @NotBlank @Size(max = 1000) @Schema(examples = "营业执照与授权书一致，授权有效。")
            String reason) {}

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "beginProof", summary = "Begin to show that one acts for an organisation 发起归属证明")
    @APIResponseSchema(value = ProofView.class, responseCode = "201")
    public Response begin(@Valid @NotNull BeginProofRequest request) {
        var view = beginProof.handle(new Uscc(request.uscc()));
        return Response.created(URI.create("/proofs/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "listProofs", summary = "Proofs that were handed in 归属证明列表")
    public Page<ProofSummary> list(@QueryParam("state") @Nullable String state, @BeanParam @Valid Paging paging) {
        return proofs.handedIn(QueryValues.oneOf(ProofState.class, "state", state), paging);
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "listMyProofs", summary = "My own proofs 我的归属证明")
    public Page<ProofSummary> mine(@BeanParam @Valid Paging paging) {
        return proofs.mine(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getProof", summary = "One proof 归属证明详情")
    @APIResponseSchema(ProofView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(proofs.one(id));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "handInProof", summary = "Hand a proof in to be decided 提交归属证明")
    @APIResponseSchema(value = ProofView.class, responseCode = "200")
    public Response handIn(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(handInProof.handle(id, ExpectedVersion.parse(ifMatch)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "withdrawProof", summary = "Take a proof back 撤回归属证明")
    @APIResponseSchema(value = ProofView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(handInProof.withdraw(id, ExpectedVersion.parse(ifMatch)));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "decideProof", summary = "Accept or refuse a proof 核验归属证明")
    @APIResponseSchema(value = ProofView.class, responseCode = "200")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideProofRequest request) {
        return tagged(decideProof.handle(new DecideProof.Command(
                id, ExpectedVersion.parse(ifMatch), request.outcome() == Outcome.ACCEPT, request.reason())));
    }

    private static Response tagged(ProofView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
