package org.fuhua.funding.voucher;

import static org.fuhua.funding.voucher.VoucherResource.shown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.fuhua.funding.voucher.VoucherResource.Reason;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// What finance does with a claim: one audits, another pays.
@Path("/vouchers/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "voucher")
class VoucherAuditResource {
    private final AuditVoucher audit;

    VoucherAuditResource(AuditVoucher audit) {
        this.audit = audit;
    }

    /// @param bonusBp of the provider, in basis points of the price; 0 for none
    /// @param check how it was seen that provider and enterprise are not tied
    @Schema(name = "VoucherAuditing", examples = """
                    {"granted": {"amount": "58800.00", "currency": "CNY"}, "bonusBp": 1000,
                     "check": "已核对股东与关联方、发票查验通过"}""")
    record Auditing(
            @NotNull @Valid @PositiveMoney MoneyView granted,
            @NotNull @Min(0) @Max(10_000) Integer bonusBp,
            @NotBlank @Size(max = 500) String check) {}

    /// @param bonusVoucherNo of the provider's bonus, where there is one
    @Schema(name = "VoucherPaying", examples = """
                    {"paidOn": "2026-11-30", "treasuryVoucherNo": "GK-2026-370000-000321",
                     "bonusVoucherNo": "GK-2026-370000-000322"}""")
    record Paying(
            @NotNull LocalDate paidOn,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}")
            String treasuryVoucherNo,

            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}") @Nullable
            String bonusVoucherNo) {}

    @POST
    @Path("/audit")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "auditVoucher", summary = "Grant an amount after the audit 审核")
    @APIResponseSchema(VoucherView.class)
    public Response audit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Auditing request) {
        return shown(
                Response.ok(),
                audit.audit(
                        id,
                        ExpectedVersion.parse(ifMatch),
                        request.granted().toMoney(),
                        request.bonusBp(),
                        request.check().strip()));
    }

    @POST
    @Path("/return")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "sendBackVoucher", summary = "Send the claim back for correction 退回补正")
    @APIResponseSchema(VoucherView.class)
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(Response.ok(), audit.sendBack(id, ExpectedVersion.parse(ifMatch), request.text()));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "rejectVoucher", summary = "Reject the claim; what is set aside is free again 不予兑付")
    @APIResponseSchema(VoucherView.class)
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(Response.ok(), audit.reject(id, ExpectedVersion.parse(ifMatch), request.text()));
    }

    @POST
    @Path("/audit/return")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "returnVoucherAudit", summary = "Have the audit made anew 退回审核")
    @APIResponseSchema(VoucherView.class)
    public Response returnAudit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(Response.ok(), audit.returnAudit(id, ExpectedVersion.parse(ifMatch), request.text()));
    }

    @POST
    @Path("/payment")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "payVoucher", summary = "Enter the treasury's voucher: it is paid 登记国库支付")
    @APIResponseSchema(VoucherView.class)
    public Response pay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Paying request) {
        return shown(
                Response.ok(),
                audit.pay(
                        id,
                        ExpectedVersion.parse(ifMatch),
                        request.paidOn(),
                        request.treasuryVoucherNo(),
                        request.bonusVoucherNo()));
    }
}
