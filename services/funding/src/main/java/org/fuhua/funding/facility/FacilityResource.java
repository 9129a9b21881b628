package org.fuhua.funding.facility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.equity.EquityFact;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/loan-facilities")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "loan")
class FacilityResource {
    private final AgreeFacility agree;
    private final DrawFacility draw;
    private final FacilityViews views;

    FacilityResource(AgreeFacility agree, DrawFacility draw, FacilityViews views) {
        this.agree = agree;
        this.draw = draw;
        this.views = views;
    }

    /// @param limit most that the bank lends on it
    /// @param documentNo of the fund's agreement with the bank
    @Schema(name = "NewLoanFacility", examples = """
                    {"instrumentId": "01980000-0000-7000-8000-0000000000a0", "bankCode": "SDRCB", "bankName": "示例农商银行",
                     "event": "HOLDING_REGISTERED", "limit": {"amount": "2000000.00", "currency": "CNY"},
                     "documentNo": "投贷联动合作协议2026-1"}""")
    record NewFacility(
            @NotNull UUID instrumentId,
            @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String bankCode,
            @NotBlank @Size(max = 200) String bankName,
            @NotNull EquityFact event,
            @NotNull @Valid @PositiveMoney MoneyView limit,
            @NotBlank @Size(max = 100) String documentNo) {}

    @Schema(name = "LoanFacilityAgreement", examples = "{\"letterNo\": \"授信批复〔2026〕12号\"}")
    record Agreement(@NotBlank @Size(max = 100) String letterNo) {}

    @Schema(name = "LoanFacilityReason", examples = "{\"reason\": \"授信条件未达成一致\"}")
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "LoanFacilityDrawing", examples = "{\"loanNumber\": \"LKD-2026-000001\"}")
    record Drawing(@NotBlank @Size(max = 40) String loanNumber) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "listLoanFacilities", summary = "Credit beside the equity of an instrument 投贷联动授信")
    public List<FacilityView> list(@QueryParam("instrumentId") @NotNull UUID instrumentId) {
        return views.ofInstrument(instrumentId);
    }

    @GET
    @Path("/{id}/draws")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "listLoanFacilityDraws", summary = "Loans that were drawn on it 提款")
    public Page<FacilityViews.DrawView> draws(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return views.draws(id, paging);
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "proposeLoanFacility", summary = "Propose credit beside an equity event 提出投贷联动")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = FacilityView.class, responseCode = "201")
    public Response propose(@NotNull @Valid NewFacility request) {
        var facility = agree.propose(new AgreeFacility.Proposal(
                request.instrumentId(),
                new Facility.Bank(request.bankCode(), request.bankName().strip()),
                request.event(),
                request.limit().toMoney(),
                request.documentNo().strip()));
        return Response.created(URI.create("/api/funding/v1/loan-facilities/" + facility.id()))
                .entity(facility)
                .build();
    }

    @POST
    @Path("/{id}/agreement")
    @RolesAllowed("officer")
    @Operation(operationId = "agreeLoanFacility", summary = "The bank agreed 银行同意授信")
    @APIResponseSchema(FacilityView.class)
    public Response agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Agreement request) {
        return shown(agree.agree(
                id, ExpectedVersion.parse(ifMatch), request.letterNo().strip()));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed("officer")
    @Operation(operationId = "refuseLoanFacility", summary = "The bank did not agree 银行未同意")
    @APIResponseSchema(FacilityView.class)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(agree.refuse(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/{id}/draws")
    @RolesAllowed("officer")
    @Operation(operationId = "drawLoanFacility", summary = "A filed loan is drawn on it 登记提款")
    @APIResponseSchema(FacilityView.class)
    public Response draw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Drawing request) {
        return shown(draw.handle(
                id, ExpectedVersion.parse(ifMatch), request.loanNumber().strip()));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("officer")
    @Operation(operationId = "endLoanFacility", summary = "Nothing more is drawn 结束授信")
    @APIResponseSchema(FacilityView.class)
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(
                agree.end(id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    private static Response shown(FacilityView facility) {
        return Response.ok(facility)
                .tag(ExpectedVersion.tag(facility.version()))
                .build();
    }
}
