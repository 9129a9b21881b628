package org.fuhua.funding.voucher;

import static org.fuhua.funding.voucher.VoucherResource.shown;

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
import org.fuhua.funding.voucher.VoucherResource.Reason;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// What the holder of a voucher does with it.
@Path("/vouchers/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "voucher")
class VoucherUseResource {
    private final UseVoucher use;

    VoucherUseResource(UseVoucher use) {
        this.use = use;
    }

    @Schema(name = "VoucherReservation", examples = """
                    {"providerId": "01980000-0000-7000-8000-0000000000e0", "contractNo": "HT-2026-18",
                     "price": {"amount": "100000.00", "currency": "CNY"}, "signedOn": "2026-11-30"}""")
    record Reservation(
            @NotNull UUID providerId,
            @NotBlank @Size(max = 100) String contractNo,
            @NotNull @Valid @PositiveMoney MoneyView price,
            @NotNull LocalDate signedOn) {}

    @Schema(name = "VoucherServiceReport", examples = """
                    {"reportNo": "BG-2026-77", "doneOn": "2026-11-30", "invoiceNo": "26372000000012345678",
                     "charged": {"amount": "98000.00", "currency": "CNY"}, "invoicedOn": "2026-11-30"}""")
    record ServiceReport(
            @NotBlank @Size(max = 100) String reportNo,
            @NotNull LocalDate doneOn,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{5,39}")
            String invoiceNo,

            @NotNull @Valid @PositiveMoney MoneyView charged,
            @NotNull LocalDate invoicedOn) {}

    @POST
    @Path("/reservation")
    @RolesAllowed("applicant")
    @Operation(operationId = "reserveVoucher", summary = "Reserve it for a contract with a provider 预约服务")
    @APIResponseSchema(VoucherView.class)
    public Response reserve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reservation request) {
        return shown(
                Response.ok(),
                use.reserve(
                        id,
                        ExpectedVersion.parse(ifMatch),
                        request.providerId(),
                        request.contractNo().strip(),
                        request.price().toMoney(),
                        request.signedOn()));
    }

    @POST
    @Path("/reservation/cancellation")
    @RolesAllowed("applicant")
    @Operation(operationId = "cancelVoucherReservation", summary = "The contract ended without a service 取消预约")
    @APIResponseSchema(VoucherView.class)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(Response.ok(), use.cancel(id, ExpectedVersion.parse(ifMatch), request.text()));
    }

    @POST
    @Path("/service")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "completeVoucherService",
            summary = "Hand in report and invoice, or correct them 提交服务报告与发票")
    @APIResponseSchema(VoucherView.class)
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ServiceReport request) {
        return shown(
                Response.ok(),
                use.complete(
                        id,
                        ExpectedVersion.parse(ifMatch),
                        new UseVoucher.Stated(
                                request.reportNo().strip(),
                                request.doneOn(),
                                request.invoiceNo(),
                                request.charged().toMoney(),
                                request.invoicedOn())));
    }

    @POST
    @Path("/claim")
    @RolesAllowed("applicant")
    @Operation(operationId = "claimVoucher", summary = "Claim what it pays 申请兑付")
    @APIResponseSchema(VoucherView.class)
    public Response claim(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(Response.ok(), use.claim(id, ExpectedVersion.parse(ifMatch)));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawVoucher", summary = "Give it up unused 放弃")
    @APIResponseSchema(VoucherView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(Response.ok(), use.withdraw(id, ExpectedVersion.parse(ifMatch), request.text()));
    }
}
