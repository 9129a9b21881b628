package org.fuhua.review.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/")
@RunOnVirtualThread
@Tag(name = "notices")
class NoticeResource {
    private final OpenNotice open;
    private final WithdrawNotice withdraw;
    private final EndPeriod end;
    private final ReadNotices read;

    NoticeResource(OpenNotice open, WithdrawNotice withdraw, EndPeriod end, ReadNotices read) {
        this.open = open;
        this.withdraw = withdraw;
        this.end = end;
        this.read = read;
    }

    @Schema(name = "WithdrawNoticeRequest", examples = "{\"reason\": \"公示信息有误，重新公示\"}")
    record WithdrawRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("/public/notices")
    @PermitAll
    @Operation(operationId = "listPublicNotices", summary = "Public notices, for everyone 立项公示")
    public Page<NoticeView> listPublic(@BeanParam @Valid Paging paging) {
        return read.allShown(paging);
    }

    @GET
    @Path("/public/notices/{id}")
    @PermitAll
    @Operation(operationId = "getPublicNotice", summary = "One public notice with its entries 立项公示明细")
    @APIResponseSchema(NoticeView.class)
    public Response onePublic(@PathParam("id") UUID id) {
        return tagged(read.shown(id));
    }

    @POST
    @Path("/rounds/{id}/notices")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "openNotice", summary = "Put the decided awards on public notice 发布公示")
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    public Response open(@PathParam("id") UUID roundId) {
        var view = read.one(open.handle(roundId));
        return Response.created(URI.create("/api/review/v1/notices/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/notices")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listNotices", summary = "All notices, withdrawn ones too 公示管理")
    public Page<NoticeView> list(@BeanParam @Valid Paging paging) {
        return read.all(paging);
    }

    @GET
    @Path("/notices/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getNotice", summary = "One notice with its entries 公示详情")
    @APIResponseSchema(NoticeView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(read.one(id));
    }

    @POST
    @Path("/notices/{id}/withdrawal")
    @RolesAllowed("officer")
    @Operation(operationId = "withdrawNotice", summary = "Take a running notice back 撤回公示")
    @APIResponseSchema(NoticeView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithdrawRequest request) {
        withdraw.handle(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(read.one(id));
    }

    @POST
    @Path("/notices/{id}/period-end")
    @RolesAllowed("officer")
    @Operation(
            operationId = "endNoticePeriod",
            summary = "End the period of a sandbox call's notice before its last day 提前结束演练公示")
    @APIResponseSchema(NoticeView.class)
    public Response end(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        end.handle(id, ExpectedVersion.parse(ifMatch));
        return tagged(read.one(id));
    }

    private static Response tagged(NoticeView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
