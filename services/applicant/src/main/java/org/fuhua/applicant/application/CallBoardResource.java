package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/calls/{id}/board")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CallBoardResource {
    private final CallBoard board;

    CallBoardResource(CallBoard board) {
        this.board = board;
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "getCallBoard", summary = "How many applications of a call stand where 指南看板")
    public CallBoardView board(@PathParam("id") UUID id) {
        return board.of(id);
    }
}
