package org.fuhua.funding.reservation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/reservations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reservation")
class ReservationResource {
    private final ReleaseBudget releaseBudget;
    private final ReservationViews views;

    ReservationResource(ReleaseBudget releaseBudget, ReservationViews views) {
        this.releaseBudget = releaseBudget;
        this.views = views;
    }

    @Schema(name = "BudgetReleaseRequest", examples = "{\"reason\":\"指南已结束，结余回池\"}")
    record ReleaseRequest(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listReservations", summary = "Budgets of calls and whether they are reserved 预算预留")
    public Page<ReservationView> list(
            @QueryParam("callId") @Nullable UUID callId,
            @QueryParam("state") @Nullable ReservationState state,
            @BeanParam @Valid Paging paging) {
        return views.page(callId, state, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getReservation", summary = "The budget of a call 预算预留")
    @APIResponseSchema(ReservationView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(views.of(id).orElseThrow(() -> new Refusal(NOT_FOUND)));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "releaseBudget", summary = "Give back to the pool what a call did not need 释放结余")
    @APIResponseSchema(ReservationView.class)
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return shown(
                releaseBudget.handle(new ReleaseBudget.Command(id, ExpectedVersion.parse(ifMatch), request.reason())));
    }

    private static Response shown(ReservationView reservation) {
        return Response.ok(reservation)
                .tag(ExpectedVersion.tag(reservation.version()))
                .build();
    }
}
