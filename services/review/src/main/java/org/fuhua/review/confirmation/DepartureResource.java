package org.fuhua.review.confirmation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.departure.DepartureState;
import org.fuhua.review.departure.DepartureView;
import org.fuhua.review.departure.ReadDepartures;
import org.jspecify.annotations.Nullable;

@Path("/departures")
@RunOnVirtualThread
@Tag(name = "decisions")
class DepartureResource {
    private final SecondLook secondLook;
    private final ReadDepartures read;

    DepartureResource(SecondLook secondLook, ReadDepartures read) {
        this.secondLook = secondLook;
        this.read = read;
    }

    @Schema(name = "ConfirmDepartureRequest", examples = "{\"remark\": \"已核对伦理委员会书面意见\"}")
    record ConfirmRequest(@Nullable @Size(max = 1000) String remark) {}

    @Schema(name = "ReturnDepartureRequest", examples = "{\"remark\": \"理由与专家意见不符，请补充依据\"}")
    record ReturnRequest(@NotBlank @Size(max = 1000) String remark) {}

    @GET
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listDepartures", summary = "Departures from rankings, with their reasons 偏离排序")
    public Page<DepartureView> list(
            @QueryParam("roundId") @Nullable UUID roundId,
            @QueryParam("state") @Nullable List<DepartureState> states,
            @BeanParam @Valid Paging paging) {
        return read.after(roundId, states == null ? List.of() : states, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getDeparture", summary = "One departure from a ranking 偏离排序")
    @APIResponseSchema(DepartureView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed("officer")
    @Operation(operationId = "confirmDeparture", summary = "Confirm what another officer decided 复核通过")
    @APIResponseSchema(DepartureView.class)
    public Response confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ConfirmRequest request) {
        secondLook.confirm(id, ExpectedVersion.parse(ifMatch), request.remark());
        return tagged(id);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("officer")
    @Operation(operationId = "returnDeparture", summary = "Give a departure back to who decided 退回")
    @APIResponseSchema(DepartureView.class)
    public Response giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnRequest request) {
        secondLook.giveBack(id, ExpectedVersion.parse(ifMatch), request.remark());
        return tagged(id);
    }

    private Response tagged(UUID id) {
        var view = read.one(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
