package org.fuhua.funding.loan;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/loans")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "loan")
class LoanResource {
    private final LoanViews views;
    private final FollowLoan follow;

    LoanResource(LoanViews views, FollowLoan follow) {
        this.views = views;
        this.follow = follow;
    }

    /// @param registrationNo 入库登记编号; give this or the other
    /// @param creditReportNo of the passed 科融信 evaluation
    @Schema(
            name = "LoanConfirmation",
            examples = "{\"registrationNo\": \"202637010008000123\", \"on\": \"2026-11-30\"}")
    record Confirmation(
            @Size(min = 1, max = 60) @Nullable String registrationNo,
            @Size(min = 1, max = 60) @Nullable String creditReportNo,
            @NotNull LocalDate on) {}

    /// @param interestPaid in all, as the bank certifies
    @Schema(name = "LoanRepayment", examples = """
                    {"repaidOn": "2026-11-30", "interestPaid": {"amount": "36000.00", "currency": "CNY"},
                     "documentNo": "结清证明2026-11"}""")
    record RepaymentReport(
            @NotNull LocalDate repaidOn,
            @NotNull @Valid MoneyView interestPaid,
            @NotBlank @Size(max = 100) String documentNo) {}

    /// @param principal that is overdue, as far as it is filed
    @Schema(name = "LoanOverdue", examples = """
                    {"on": "2026-11-30", "principal": {"amount": "800000.00", "currency": "CNY"}, "documentNo": "逾期通知1号"}""")
    record OverdueReport(
            @NotNull LocalDate on,
            @NotNull @Valid @PositiveMoney MoneyView principal,
            @NotBlank @Size(max = 100) String documentNo) {}

    @Schema(name = "LoanSettlement", examples = "{\"on\": \"2026-11-30\", \"documentNo\": \"结清证明2026-12\"}")
    record Settlement(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String documentNo) {}

    /// @param principal that did not come back
    @Schema(name = "LoanLoss", examples = """
                    {"principal": {"amount": "800000.00", "currency": "CNY"}, "documentNo": "损失认定〔2026〕1号"}""")
    record Loss(
            @NotNull @Valid @PositiveMoney MoneyView principal,
            @NotBlank @Size(max = 100) String documentNo) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLoans", summary = "Filed loans 备案贷款")
    public Page<LoanSummary> list(
            @QueryParam("state") @Nullable LoanState state,
            @QueryParam("filingId") @Nullable UUID filingId,
            @BeanParam @Valid Paging paging) {
        return views.page(state, filingId, paging);
    }

    @GET
    @Path("/mine")
    @RolesAllowed("applicant")
    @Operation(operationId = "listMyLoans", summary = "Those of my organisations 我的备案贷款")
    public Page<LoanSummary> mine(@BeanParam @Valid Paging paging) {
        return views.mine(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getLoan", summary = "A loan with what became of it 备案贷款详情")
    @APIResponseSchema(LoanView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(views.visible(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getLoanHistory", summary = "What was done, step by step 办理过程")
    public Page<LoanViews.StepView> history(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return views.history(id, paging);
    }

    @GET
    @Path("/{id}/schedule")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getLoanSchedule", summary = "When it is paid back by its terms 还款计划")
    public LoanViews.ScheduleView schedule(@PathParam("id") UUID id) {
        return views.schedule(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed("officer")
    @Operation(operationId = "confirmLoan", summary = "The enterprise qualified in time 确认入库或科融信")
    @APIResponseSchema(LoanView.class)
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Confirmation request) {
        return shown(follow.confirm(
                id,
                ExpectedVersion.parse(ifMatch),
                new Proof(request.registrationNo(), request.creditReportNo()),
                request.on()));
    }

    @POST
    @Path("/{id}/repayment")
    @RolesAllowed("officer")
    @Operation(operationId = "reportLoanRepayment", summary = "Everything was paid back in time 按期还清")
    @APIResponseSchema(LoanView.class)
    public Response repay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RepaymentReport request) {
        return shown(follow.repay(
                id,
                ExpectedVersion.parse(ifMatch),
                request.repaidOn(),
                request.interestPaid().toMoney(),
                request.documentNo().strip()));
    }

    @POST
    @Path("/{id}/overdue")
    @RolesAllowed("officer")
    @Operation(operationId = "reportLoanOverdue", summary = "Something is overdue 登记逾期")
    @APIResponseSchema(LoanView.class)
    public Response fallOverdue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OverdueReport request) {
        return shown(follow.fallOverdue(
                id,
                ExpectedVersion.parse(ifMatch),
                request.on(),
                request.principal().toMoney(),
                request.documentNo().strip()));
    }

    @POST
    @Path("/{id}/settlement")
    @RolesAllowed("officer")
    @Operation(operationId = "settleLoan", summary = "It was paid back after all 逾期后还清")
    @APIResponseSchema(LoanView.class)
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Settlement request) {
        return shown(follow.settle(
                id,
                ExpectedVersion.parse(ifMatch),
                request.on(),
                request.documentNo().strip()));
    }

    @POST
    @Path("/{id}/loss")
    @RolesAllowed("officer")
    @Operation(operationId = "certifyLoanLoss", summary = "Certify what did not come back 认定损失")
    @APIResponseSchema(LoanView.class)
    public Response certifyLoss(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Loss request) {
        return shown(follow.certifyLoss(
                id,
                ExpectedVersion.parse(ifMatch),
                request.principal().toMoney(),
                request.documentNo().strip()));
    }

    static Response shown(LoanView loan) {
        return Response.ok(loan).tag(ExpectedVersion.tag(loan.version())).build();
    }
}
