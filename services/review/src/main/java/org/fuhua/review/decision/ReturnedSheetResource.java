package org.fuhua.review.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "assignments")
class ReturnedSheetResource {
    private final ReturnUndecided giveBack;

    ReturnedSheetResource(ReturnUndecided giveBack) {
        this.giveBack = giveBack;
    }

    /// @param until a new deadline for this sheet alone; needed when the old one is over
    @Schema(name = "ReturnSheetRequest", examples = "{\"reason\": \"意见与分数不一致，请核对\"}")
    record ReturnRequest(
            @NotBlank @Size(max = 1000) String reason,
            @Nullable Instant until) {}

    @POST
    @Path("/assignments/{id}/return")
    @RolesAllowed("officer")
    @Operation(operationId = "returnSheet", summary = "Give a submitted sheet back, until the decision 退回评分表")
    public void giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnRequest request) {
        giveBack.handle(id, ExpectedVersion.parse(ifMatch), request.reason(), request.until());
    }
}
