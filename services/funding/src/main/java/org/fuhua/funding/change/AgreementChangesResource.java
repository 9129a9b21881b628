package org.fuhua.funding.change;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.agreement.ReadAgreement;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/agreements/{agreementId}/changes")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreement change")
class AgreementChangesResource {
    private final RequestChange requestChange;
    private final ReadAgreement readAgreement;
    private final ChangeViews views;
    private final Actors actors;

    AgreementChangesResource(
            RequestChange requestChange, ReadAgreement readAgreement, ChangeViews views, Actors actors) {
        this.requestChange = requestChange;
        this.readAgreement = readAgreement;
        this.views = views;
        this.actors = actors;
    }

    @Schema(name = "BudgetHeadAmount")
    record HeadAmount(
            @NotNull BudgetHead head, @NotNull @Valid MoneyView amount) {}

    /// @param months by which the period grows; for `PERIOD` and no other
    /// @param heads of the budget as it is to be, adding up to the agreement's amount; for `BUDGET` and no other
    @Schema(
            name = "NewChange",
            examples = "{\"kind\":\"PERIOD\",\"before\":\"2028年6月30日结束\",\"after\":\"2028年12月31日结束\","
                    + "\"reason\":\"临床样机的注册检验延后\",\"months\":6}")
    record NewChange(
            @NotNull ChangeKind kind,
            @NotBlank @Size(max = 2000) String before,
            @NotBlank @Size(max = 2000) String after,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Min(1) @Max(120) Integer months,
            @Nullable @Size(max = 4) List<@NotNull @Valid HeadAmount> heads) {
        @Nullable
        List<AdjustBudget.Head> adjusted() {
            return heads == null
                    ? null
                    : heads.stream()
                            .map(line -> new AdjustBudget.Head(
                                    line.head(), line.amount().toMoney()))
                            .toList();
        }

        @Override
        public String toString() {
            return "NewChange[" + kind + "]";
        }
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(
            operationId = "listChangesOfAgreement",
            summary = "Changes of an agreement, each that took effect a version 变更与版本")
    public Page<ChangeView> list(@PathParam("agreementId") UUID agreementId, @BeanParam @Valid Paging paging) {
        visible(agreementId);
        return views.ofAgreement(agreementId, actors.current(), paging);
    }

    @POST
    @Idempotent
    @RolesAllowed({"officer", "applicant"})
    @Operation(operationId = "requestAgreementChange", summary = "Ask for a change of an agreement 申请变更")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = ChangeView.class, responseCode = "201")
    public Response request(@PathParam("agreementId") UUID agreementId, @NotNull @Valid NewChange request) {
        var change = requestChange.handle(new RequestChange.Command(
                agreementId,
                request.kind(),
                request.before().strip(),
                request.after().strip(),
                request.reason().strip(),
                request.months(),
                request.adjusted(),
                actors.current()));
        return Response.created(URI.create("/api/funding/v1/agreement-changes/" + change.id()))
                .entity(change)
                .tag(ExpectedVersion.tag(change.version()))
                .build();
    }

    private void visible(UUID agreementId) {
        readAgreement.visible(agreementId, actors.current()).orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
