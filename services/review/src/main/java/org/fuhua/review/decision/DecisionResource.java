package org.fuhua.review.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/rounds/{id}/decisions")
@RunOnVirtualThread
@Tag(name = "decisions")
class DecisionResource {
    private static final int MOST = 10_000;

    private final DecideApplications decide;
    private final ReadDecisions read;

    DecisionResource(DecideApplications decide, ReadDecisions read) {
        this.decide = decide;
        this.read = read;
    }

    @Schema(name = "DecideRequest", examples = """
                {"decisions": [{"applicationId": "01980000-0000-7000-8000-000000000020", "outcome": "AWARD",
                 "award": {"amount": "500000.00", "currency": "CNY"}, "reason": "排名第一，创新性突出"}],
                 "departures": [{"applicationId": "01980000-0000-7000-8000-000000000021", "reason": "申报单位已不具备临床条件"}]}""")
    record DecideRequest(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid DecisionItem> decisions,
            @Nullable @Size(max = MOST) List<@NotNull @Valid DepartureItem> departures) {

        DecideApplications.Command toCommand(UUID roundId) {
            var reasons = new HashMap<UUID, String>();
            if (departures != null) departures.forEach(item -> reasons.put(item.applicationId(), item.reason()));
            return new DecideApplications.Command(
                    roundId, decisions.stream().map(DecisionItem::toItem).toList(), reasons);
        }
    }

    /// Why a declined application is passed over in favour of lower-ranked ones (偏离排序的理由).
    record DepartureItem(
            @NotNull UUID applicationId,
            @NotBlank @Size(max = 1000) String reason) {}

    record DecisionItem(
            @NotNull UUID applicationId,
            @NotNull Outcome outcome,
            @Nullable @Valid MoneyView award,
            @NotBlank @Size(max = 1000) String reason) {
        DecisionPolicy.Item toItem() {
            return new DecisionPolicy.Item(
                    applicationId, new Decision.Verdict(outcome, award == null ? null : award.toMoney(), reason));
        }
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "decideApplications", summary = "Award or decline applications, with reasons 立项决定")
    @APIResponseSchema(DecisionsView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecideRequest request) {
        return Response.ok(decide.handle(request.toCommand(id))).build();
    }

    @GET
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listDecisions", summary = "Decisions of a round 本轮立项决定")
    public Page<DecisionView> list(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return read.after(id, paging);
    }
}
