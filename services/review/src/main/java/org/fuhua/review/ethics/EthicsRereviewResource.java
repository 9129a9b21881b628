package org.fuhua.review.ethics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;

@Path("/")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsRereviewResource {
    private final RunRereview rereview;
    private final ReadEthics read;

    EthicsRereviewResource(RunRereview rereview, ReadEthics read) {
        this.rereview = rereview;
        this.read = read;
    }

    @POST
    @Path("/ethics-reviews/{id}/rereview-exemption")
    @RolesAllowed("officer")
    @Operation(operationId = "exemptFromRereview", summary = "An administrative approval covers ethics 行政审批已涵盖伦理")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response exemptFromRereview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Exempt request) {
        rereview.exempt(id, ExpectedVersion.parse(ifMatch), request.documentNo());
        return tagged(read.one(id));
    }

    @PUT
    @Path("/ethics-reviews/{id}/panel")
    @RolesAllowed("officer")
    @Operation(operationId = "seatEthicsPanel", summary = "Seat the panel of experts 组建复核专家组")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response seatEthicsPanel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EthicsRequests.Seats request) {
        rereview.seat(id, ExpectedVersion.parse(ifMatch), request.toSeats());
        return tagged(read.one(id));
    }

    @PUT
    @Path("/ethics-reviews/{id}/opinion")
    @RolesAllowed("expert")
    @Operation(operationId = "giveEthicsOpinion", summary = "My opinion as a panellist 复核意见")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response giveEthicsOpinion(@PathParam("id") UUID id, @Valid @NotNull EthicsRequests.Opinion request) {
        rereview.opine(id, request.toSaid());
        return tagged(read.one(id));
    }

    @POST
    @Path("/ethics-reviews/{id}/panel-leave")
    @RolesAllowed("expert")
    @Operation(operationId = "leaveEthicsPanel", summary = "Leave the panel because of a tie 因利益关系退出")
    public void leave(@PathParam("id") UUID id) {
        rereview.leave(id);
    }

    @POST
    @Path("/ethics-reviews/{id}/panel-result")
    @RolesAllowed("officer")
    @Operation(operationId = "closeEthicsPanel", summary = "Answer the committee with the panel's result 出具复核意见")
    @APIResponseSchema(value = EthicsView.class, responseCode = "200")
    public Response closeEthicsPanel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        rereview.close(id, ExpectedVersion.parse(ifMatch));
        return tagged(read.one(id));
    }

    private static Response tagged(EthicsView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
