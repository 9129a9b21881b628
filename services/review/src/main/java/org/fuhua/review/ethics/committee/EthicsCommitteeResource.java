package org.fuhua.review.ethics.committee;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

@Path("/ethics-committees")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsCommitteeResource {
    private final KeepCommittees keep;
    private final ReadCommittees read;

    EthicsCommitteeResource(KeepCommittees keep, ReadCommittees read) {
        this.keep = keep;
        this.read = read;
    }

    @Schema(name = "RegisterCommitteeRequest", examples = "{\"number\": \"LL-2026-0031\", \"on\": \"2026-01-20\"}")
    record RegisterRequest(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate on) {}

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "formEthicsCommittee", summary = "File an ethics committee 登记科技伦理审查委员会")
    @APIResponseSchema(value = CommitteeView.class, responseCode = "201")
    public Response form(@Valid @NotNull CommitteeRequest request) {
        var view = read.one(keep.form(request));
        return Response.created(URI.create("/api/review/v1/ethics-committees/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({"applicant", "officer", "ethics-member", "auditor"})
    @Operation(operationId = "listEthicsCommittees", summary = "Ethics committees 科技伦理审查委员会")
    public Page<CommitteeView> list(@BeanParam @Valid Paging paging) {
        return read.after(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"applicant", "officer", "ethics-member", "auditor"})
    @Operation(operationId = "getEthicsCommittee", summary = "One ethics committee 委员会详情")
    @APIResponseSchema(CommitteeView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(read.one(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("officer")
    @Operation(operationId = "changeEthicsCommittee", summary = "Change a committee or who sits on it 变更委员会")
    @APIResponseSchema(CommitteeView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeRequest request) {
        keep.change(id, ExpectedVersion.parse(ifMatch), request);
        return tagged(read.one(id));
    }

    @POST
    @Path("/{id}/registration")
    @RolesAllowed("officer")
    @Operation(operationId = "registerEthicsCommittee", summary = "Note its entry on the national platform 平台登记")
    @APIResponseSchema(CommitteeView.class)
    public Response register(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RegisterRequest request) {
        keep.register(id, ExpectedVersion.parse(ifMatch), request.number(), request.on());
        return tagged(read.one(id));
    }

    private static Response tagged(CommitteeView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
