package org.fuhua.funding.loan;

import static org.fuhua.funding.loan.LoanResource.shown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.loan.rule.Level;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// The money of a loan: subsidy, compensation, recovery.
@Path("/loans/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "loan")
class LoanMoneyResource {
    private final PayLoan pay;

    LoanMoneyResource(PayLoan pay) {
        this.pay = pay;
    }

    @Schema(name = "LoanReason", examples = "{\"reason\": \"平台启用前已享受贴息\"}")
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    @Schema(
            name = "LoanSubsidyGranting",
            examples = "{\"poolCode\": \"SD-LKD-2026\", \"documentNo\": \"贴息审核〔2026〕1号\"}")
    record SubsidyGranting(
            @NotBlank @Size(max = 60) String poolCode,
            @NotBlank @Size(max = 100) String documentNo) {}

    /// @param level whose pool it is; it pays its own share
    @Schema(
            name = "LoanCompensationGranting",
            examples = "{\"poolCode\": \"SD-LKD-2026\", \"level\": \"PROVINCE\", \"documentNo\": \"补偿审核〔2026〕1号\"}")
    record CompensationGranting(
            @NotBlank @Size(max = 60) String poolCode,
            @NotNull Level level,
            @NotBlank @Size(max = 100) String documentNo) {}

    @Schema(
            name = "LoanPaying",
            examples = "{\"paidOn\": \"2026-11-30\", \"treasuryVoucherNo\": \"GK-2026-370000-000500\"}")
    record Paying(
            @NotNull LocalDate paidOn,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}")
            String treasuryVoucherNo) {}

    /// @param amount that the bank got back
    @Schema(name = "LoanRecovery", examples = """
                    {"amount": {"amount": "100000.00", "currency": "CNY"}, "receivedOn": "2026-11-30",
                     "receiptNo": "SK-2026-370000-000700"}""")
    record Recovery(
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotNull LocalDate receivedOn,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}")
            String receiptNo) {}

    @POST
    @Path("/subsidy-claim")
    @RolesAllowed("applicant")
    @Operation(operationId = "claimLoanSubsidy", summary = "Choose this loan for the subsidy, once 申请贴息")
    @APIResponseSchema(LoanView.class)
    public Response claim(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(pay.claim(id, ExpectedVersion.parse(ifMatch)));
    }

    @POST
    @Path("/subsidy-claim/refusal")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "refuseLoanSubsidy", summary = "Refuse the subsidy 不予贴息")
    @APIResponseSchema(LoanView.class)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(pay.refuseClaim(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/subsidy")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "grantLoanSubsidy", summary = "Set the subsidy aside in a pool 贴息审核")
    @APIResponseSchema(LoanView.class)
    public Response grantSubsidy(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SubsidyGranting request) {
        return shown(pay.grantSubsidy(
                id,
                ExpectedVersion.parse(ifMatch),
                request.poolCode().strip(),
                request.documentNo().strip()));
    }

    @POST
    @Path("/compensation")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "grantLoanCompensation", summary = "Set the pool's share of the loss aside 补偿审核")
    @APIResponseSchema(LoanView.class)
    public Response grantCompensation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompensationGranting request) {
        return shown(pay.grantCompensation(
                id,
                ExpectedVersion.parse(ifMatch),
                request.poolCode().strip(),
                request.level(),
                request.documentNo().strip()));
    }

    @POST
    @Path("/grant/return")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "returnLoanGrant", summary = "Send a grant back to whoever made it 退回")
    @APIResponseSchema(LoanView.class)
    public Response returnGrant(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(pay.returnGrant(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/payment")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "payLoanGrant", summary = "Enter the treasury's voucher: it is paid 登记国库支付")
    @APIResponseSchema(LoanView.class)
    public Response pay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Paying request) {
        return shown(pay.pay(id, ExpectedVersion.parse(ifMatch), request.paidOn(), request.treasuryVoucherNo()));
    }

    @POST
    @Path("/recoveries")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "receiveLoanRecovery", summary = "The bank recovered something 追偿到账")
    @APIResponseSchema(LoanView.class)
    public Response recover(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Recovery request) {
        return shown(pay.recover(
                id,
                ExpectedVersion.parse(ifMatch),
                request.amount().toMoney(),
                request.receivedOn(),
                request.receiptNo()));
    }
}
