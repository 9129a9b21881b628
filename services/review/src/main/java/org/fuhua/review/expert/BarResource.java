package org.fuhua.review.expert;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "experts")
class BarResource {
    private final BarExpert bars;

    BarResource(BarExpert bars) {
        this.bars = bars;
    }

    @Schema(name = "BarExpertRequest", examples = """
                {"documentNo": "鲁科监〔2026〕7号", "reason": "泄露评审意见", "from": "2026-11-01", "to": "2029-10-31"}""")
    record BarRequest(
            @NotBlank @Size(max = 100) String documentNo,
            @NotBlank @Size(max = 500) String reason,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    @Schema(name = "LiftBarRequest", examples = "{\"reason\": \"申诉成立，原决定撤销\"}")
    record LiftRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/experts/{id}/bars")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "barExpert", summary = "Enter a decision that an expert may not judge 限制评审资格")
    @APIResponseSchema(value = BarView.class, responseCode = "201")
    public Response enter(@PathParam("id") UUID id, @Valid @NotNull BarRequest request) {
        var view =
                bars.enter(id, new Bar.Decision(request.documentNo(), request.reason(), request.from(), request.to()));
        return Response.status(Response.Status.CREATED)
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/experts/{id}/bars")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listBars", summary = "Decisions that an expert may not judge 评审资格限制记录")
    public Page<BarView> list(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return bars.of(id, paging);
    }

    @POST
    @Path("/bars/{id}/lifting")
    @RolesAllowed("officer")
    @Operation(operationId = "liftBar", summary = "Lift a decision that an expert may not judge 解除限制")
    @APIResponseSchema(BarView.class)
    public Response lift(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull LiftRequest request) {
        var view = bars.lift(id, ExpectedVersion.parse(ifMatch), request.reason());
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
