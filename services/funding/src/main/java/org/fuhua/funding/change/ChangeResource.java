package org.fuhua.funding.change;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.agreement.ReadAgreement;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/agreement-changes")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreement change")
class ChangeResource {
    private final SettleChange settleChange;
    private final ReadAgreement readAgreement;
    private final ChangeViews views;
    private final Actors actors;
    private final Clock clock;

    ChangeResource(
            SettleChange settleChange, ReadAgreement readAgreement, ChangeViews views, Actors actors, Clock clock) {
        this.settleChange = settleChange;
        this.readAgreement = readAgreement;
        this.views = views;
        this.actors = actors;
        this.clock = clock;
    }

    @Schema(name = "ChangeDecision", examples = "{\"reason\":\"理由充分，同意\"}")
    record DecisionRequest(@NotBlank @Size(max = 1000) String reason) {
        @Override
        public String toString() {
            return "DecisionRequest[]";
        }
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listAgreementChanges", summary = "Changes of agreements 任务书变更列表")
    public Page<ChangeView> list(@QueryParam("state") @Nullable ChangeState state, @BeanParam @Valid Paging paging) {
        return views.all(state, actors.current(), paging);
    }

    @GET
    @Path("/rules")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(operationId = "getChangeRules", summary = "Which change takes which way today 变更规则")
    public ChangeRulesView rules() {
        return ChangeRulesView.from(ChangeRules.on(LocalDate.now(clock)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(operationId = "getAgreementChange", summary = "A change of an agreement 任务书变更")
    @APIResponseSchema(ChangeView.class)
    public Response get(@PathParam("id") UUID id) {
        var change = views.find(id, actors.current()).orElseThrow(() -> new Refusal(NOT_FOUND));
        readAgreement.visible(change.agreementId(), actors.current()).orElseThrow(() -> new Refusal(NOT_FOUND));
        return shown(change);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"officer", "finance-checker"})
    @Operation(operationId = "approveAgreementChange", summary = "Approve what somebody else asked for 批准变更")
    @APIResponseSchema(ChangeView.class)
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return settle(id, ifMatch, SettleChange.How.APPROVE, request.reason());
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({"officer", "finance-checker"})
    @Operation(operationId = "refuseAgreementChange", summary = "Refuse what somebody else asked for 不予批准")
    @APIResponseSchema(ChangeView.class)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return settle(id, ifMatch, SettleChange.How.REFUSE, request.reason());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({"officer", "applicant"})
    @Operation(operationId = "withdrawAgreementChange", summary = "Take back what one asked for 撤回变更申请")
    @APIResponseSchema(ChangeView.class)
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return settle(id, ifMatch, SettleChange.How.WITHDRAW, null);
    }

    private Response settle(UUID id, @Nullable String ifMatch, SettleChange.How how, @Nullable String reason) {
        return shown(settleChange.handle(
                new SettleChange.Command(id, ExpectedVersion.parse(ifMatch), how, reason, actors.current())));
    }

    private static Response shown(ChangeView change) {
        return Response.ok(change).tag(ExpectedVersion.tag(change.version())).build();
    }
}
