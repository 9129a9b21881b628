package org.fuhua.funding.payment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/payments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payment")
class PaymentResource {
    private final PreparePayment preparePayment;
    private final DecidePayment decidePayment;
    private final ConfirmPayment confirmPayment;
    private final PaymentViews views;

    PaymentResource(
            PreparePayment preparePayment,
            DecidePayment decidePayment,
            ConfirmPayment confirmPayment,
            PaymentViews views) {
        this.preparePayment = preparePayment;
        this.decidePayment = decidePayment;
        this.confirmPayment = confirmPayment;
        this.views = views;
    }

    @Schema(
            name = "NewPayment",
            examples = "{\"agreementId\":\"01980000-0000-7000-8000-000000000080\",\"trancheNo\":1}")
    record NewPayment(
            @NotNull UUID agreementId, @Min(1) @Max(99) int trancheNo) {}

    @Schema(name = "PaymentRejection", examples = "{\"reason\":\"收款账户户名与承担单位不一致\"}")
    record Rejection(@NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "PaymentConfirmation", examples = "{\"treasuryVoucherNo\":\"GK-2026-370000-000123\"}")
    record Confirmation(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}")
            String treasuryVoucherNo) {}

    @POST
    @Idempotent
    @RolesAllowed("finance-maker")
    @Operation(operationId = "preparePayment", summary = "Prepare the payment of a tranche 经办拨付")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response prepare(@NotNull @Valid NewPayment request) {
        var payment = preparePayment.handle(new PreparePayment.Command(request.agreementId(), request.trancheNo()));
        return shown(Response.created(URI.create("/api/funding/v1/payments/" + payment.id())), payment);
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listPayments", summary = "Payments 拨付列表")
    public Page<PaymentView> list(
            @QueryParam("state") @Nullable PaymentState state,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("runId") @Nullable UUID runId,
            @BeanParam @Valid Paging paging) {
        return views.page(state, agreementId, runId, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getPayment", summary = "A payment with who did what 拨付")
    @APIResponseSchema(PaymentView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(Response.ok(), views.of(id).orElseThrow(() -> new Refusal(NOT_FOUND)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "approvePayment", summary = "Approve what somebody else prepared 复核通过")
    @APIResponseSchema(PaymentView.class)
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(
                Response.ok(),
                decidePayment.handle(new DecidePayment.Command(id, ExpectedVersion.parse(ifMatch), null)));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "rejectPayment", summary = "Reject a payment; its tranche is free again 退回")
    @APIResponseSchema(PaymentView.class)
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection request) {
        return shown(
                Response.ok(),
                decidePayment.handle(new DecidePayment.Command(id, ExpectedVersion.parse(ifMatch), request.reason())));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "confirmPayment", summary = "Enter the treasury's voucher: the money is paid 国库支付确认")
    @APIResponseSchema(PaymentView.class)
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Confirmation request) {
        return shown(
                Response.ok(),
                confirmPayment.handle(
                        new ConfirmPayment.Command(id, ExpectedVersion.parse(ifMatch), request.treasuryVoucherNo())));
    }

    private static Response shown(Response.ResponseBuilder response, PaymentView payment) {
        return response.entity(payment)
                .tag(ExpectedVersion.tag(payment.version()))
                .build();
    }
}
