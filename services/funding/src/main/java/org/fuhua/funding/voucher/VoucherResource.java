package org.fuhua.funding.voucher;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/vouchers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "voucher")
class VoucherResource {
    private final IssueVoucher issue;
    private final VoucherViews views;

    VoucherResource(IssueVoucher issue, VoucherViews views) {
        this.issue = issue;
        this.views = views;
    }

    /// @param regionClass as the enterprise sees it; who issues decides
    @Schema(name = "NewVoucher", examples = """
                    {"organisationId": "01980000-0000-7000-8000-000000000002",
                     "amount": {"amount": "80000.00", "currency": "CNY"}, "regionClass": "SECOND",
                     "purpose": "柔性电极生物相容性检测"}""")
    record NewVoucher(
            @NotNull UUID organisationId,
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotNull RegionClass regionClass,
            @NotBlank @Size(max = 500) String purpose) {}

    /// @param poolCode the pool that pays
    @Schema(name = "VoucherIssuing", examples = """
                    {"poolCode": "SD-CXQ-2026", "amount": {"amount": "60000.00", "currency": "CNY"},
                     "regionClass": "SECOND", "documentNo": "创新券发放〔2026〕3号"}""")
    record Issuing(
            @NotBlank @Size(max = 60) String poolCode,
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotNull RegionClass regionClass,
            @NotBlank @Size(max = 100) String documentNo) {}

    @Schema(name = "VoucherReason", examples = "{\"reason\": \"不属于小微企业\"}")
    record Reason(@NotBlank @Size(max = 500) String reason) {
        String text() {
            return reason.strip();
        }
    }

    @POST
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "applyForVoucher", summary = "Ask for a voucher 申领创新券")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = VoucherView.class, responseCode = "201")
    public Response apply(@NotNull @Valid NewVoucher request) {
        var voucher = issue.apply(
                request.organisationId(),
                request.amount().toMoney(),
                request.regionClass(),
                request.purpose().strip());
        return shown(Response.created(URI.create("/api/funding/v1/vouchers/" + voucher.id())), voucher);
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listVouchers", summary = "Vouchers 创新券列表")
    public Page<VoucherSummary> list(
            @QueryParam("state") @Nullable VoucherState state,
            @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam @Valid Paging paging) {
        return views.page(state, organisationId, paging);
    }

    @GET
    @Path("/mine")
    @RolesAllowed("applicant")
    @Operation(operationId = "listMyVouchers", summary = "Those of my organisations 我的创新券")
    public Page<VoucherSummary> mine(@BeanParam @Valid Paging paging) {
        return views.mine(paging);
    }

    @GET
    @Path("/totals")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getVoucherTotals", summary = "How many of each state, and their money 创新券汇总")
    public List<VoucherViews.Total> totals() {
        return views.totals();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getVoucher", summary = "A voucher with its papers 创新券")
    @APIResponseSchema(VoucherView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(Response.ok(), views.visible(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getVoucherHistory", summary = "What was done, step by step 办理过程")
    public Page<VoucherViews.StepView> history(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return views.history(id, paging);
    }

    @POST
    @Path("/{id}/issue")
    @RolesAllowed({"officer", "finance-maker"})
    @Operation(operationId = "issueVoucher", summary = "Issue it from a pool, which sets its amount aside 发放")
    @APIResponseSchema(VoucherView.class)
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Issuing request) {
        return shown(
                Response.ok(),
                issue.issue(
                        id,
                        ExpectedVersion.parse(ifMatch),
                        request.poolCode().strip(),
                        request.amount().toMoney(),
                        request.regionClass(),
                        request.documentNo().strip()));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({"officer", "finance-maker"})
    @Operation(operationId = "refuseVoucher", summary = "Issue none 不予发放")
    @APIResponseSchema(VoucherView.class)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(Response.ok(), issue.refuse(id, ExpectedVersion.parse(ifMatch), request.text()));
    }

    static Response shown(Response.ResponseBuilder response, VoucherView voucher) {
        return response.entity(voucher)
                .tag(ExpectedVersion.tag(voucher.version()))
                .build();
    }
}
