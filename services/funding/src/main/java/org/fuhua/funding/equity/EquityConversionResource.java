package org.fuhua.funding.equity;

import static org.fuhua.funding.equity.EquityResource.shown;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.equity.Proceedings.Basis;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.Proceedings.Outcome;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Conversion of a claim into equity (转股).
@Path("/equity-instruments/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class EquityConversionResource {
    private static final long VOTES_MOST = 1_000_000_000_000_000L;

    private final ConvertClaim convert;

    EquityConversionResource(ConvertClaim convert) {
        this.convert = convert;
    }

    @Schema(name = "EquityValuationRequest", examples = """
                    {"basis": "ROUND", "documentNo": "A轮增资协议", "preMoney": {"amount": "60000000.00", "currency": "CNY"},
                     "investors": [{"code": "FUND-1", "name": "示例创投基金", "kind": "FUND",
                                    "amount": {"amount": "12000000.00", "currency": "CNY"}}]}""")
    record ValuationRequest(
            @NotNull Basis basis,
            @NotBlank @Size(max = 100) String documentNo,
            @NotNull @Valid @PositiveMoney MoneyView preMoney,
            @NotNull @Size(max = 50) List<@NotNull @Valid InvestorRequest> investors) {}

    /// Somebody who puts cash into the round, or buys.
    @Schema(name = "EquityInvestorRequest")
    record InvestorRequest(
            @NotNull @Pattern(regexp = EquityProjectResource.CODE)
            String code,

            @NotBlank @Size(max = 100) String name,
            @NotNull HolderKind kind,

            @Nullable @Pattern(regexp = EquityProjectResource.CODE)
            String concertParty,

            @NotNull @Valid @PositiveMoney MoneyView amount) {
        Investor toInvestor() {
            return new Investor(code, name.strip(), kind, concertParty, amount.toMoney());
        }

        @Override
        public String toString() {
            return "InvestorRequest[]";
        }
    }

    /// @param amount of the claim, to be converted; left out for the other outcomes
    @Schema(name = "EquityDecisionRequest", examples = """
                    {"outcome": "CONVERT", "minutesNo": "投决会纪要〔2026〕3号", "reason": "估值合理，达到稳定阶段",
                     "amount": {"amount": "3000000.00", "currency": "CNY"}}""")
    record DecisionRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 100) String minutesNo,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Valid @PositiveMoney MoneyView amount) {
        ConvertClaim.Minutes toMinutes() {
            return new ConvertClaim.Minutes(
                    outcome, minutesNo.strip(), reason.strip(), amount == null ? Money.ZERO : amount.toMoney());
        }
    }

    @Schema(name = "EquityJudgement", examples = "{\"approved\": true, \"reason\": \"与会议纪要一致\"}")
    record Judgement(
            @NotNull Boolean approved,
            @NotBlank @Size(max = 1000) String reason) {}

    /// @param votesFor for a resolution of the holders: votes for it, in any unit
    /// @param votes all votes, in the same unit
    @Schema(
            name = "EquityLegalStepRequest",
            examples = "{\"documentNo\": \"股东会决议2026-12\", \"on\": \"2026-11-26\", \"votesFor\": 70, \"votes\": 100}")
    record LegalStepRequest(
            @NotBlank @Size(max = 100) String documentNo,
            @NotNull LocalDate on,
            @Nullable @Min(0) @Max(VOTES_MOST) Long votesFor,
            @Nullable @Min(1) @Max(VOTES_MOST) Long votes) {
        ConvertClaim.@Nullable Votes toVotes() {
            return votesFor == null || votes == null ? null : new ConvertClaim.Votes(votesFor, votes);
        }
    }

    @Schema(
            name = "EquityRegistration",
            examples = "{\"registeredOn\": \"2026-11-30\", \"registerNo\": \"市监变更登记〔2026〕第0099号\"}")
    record Registration(
            @NotNull LocalDate registeredOn,
            @NotBlank @Size(max = 100) String registerNo) {}

    @POST
    @Path("/valuation")
    @RolesAllowed("officer")
    @Operation(operationId = "fileValuation", summary = "File the price of the conversion 估值备案")
    @APIResponseSchema(EquityView.class)
    public Response fileValuation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ValuationRequest request) {
        return shown(convert.fileValuation(
                id,
                ExpectedVersion.parse(ifMatch),
                request.basis(),
                request.documentNo().strip(),
                request.preMoney().toMoney(),
                request.investors().stream().map(InvestorRequest::toInvestor).toList()));
    }

    @POST
    @Path("/decision")
    @RolesAllowed("officer")
    @Operation(operationId = "decideConversion", summary = "Enter what the committee decided 登记投决结果")
    @APIResponseSchema(EquityView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return shown(convert.decide(id, ExpectedVersion.parse(ifMatch), request.toMinutes()));
    }

    @POST
    @Path("/decision/judgement")
    @RolesAllowed("officer")
    @Operation(operationId = "judgeConversion", summary = "Confirm or refuse what a colleague entered 复核投决结果")
    @APIResponseSchema(EquityView.class)
    public Response judge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Judgement request) {
        return shown(convert.judge(
                id,
                ExpectedVersion.parse(ifMatch),
                request.approved(),
                request.reason().strip()));
    }

    @POST
    @Path("/legal-steps/{step}")
    @RolesAllowed("officer")
    @Operation(operationId = "settleLegalStep", summary = "Enter the paper of a legal step 登记法律手续")
    @APIResponseSchema(EquityView.class)
    public Response settle(
            @PathParam("id") UUID id,
            @PathParam("step") LegalStep step,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LegalStepRequest request) {
        return shown(convert.settle(
                id,
                ExpectedVersion.parse(ifMatch),
                step,
                new Paper(request.documentNo().strip(), request.on()),
                request.toVotes()));
    }

    @POST
    @Path("/conversion/abandonment")
    @RolesAllowed("officer")
    @Operation(operationId = "abandonConversion", summary = "Give the conversion up for now 中止转股")
    @APIResponseSchema(EquityView.class)
    public Response abandon(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EquityProjectResource.Reason request) {
        return shown(convert.abandon(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/registration")
    @RolesAllowed("officer")
    @Operation(operationId = "registerConversion", summary = "The register was changed: the claim is equity 变更登记完成")
    @APIResponseSchema(EquityView.class)
    public Response register(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Registration request) {
        return shown(convert.register(
                id,
                ExpectedVersion.parse(ifMatch),
                request.registeredOn(),
                request.registerNo().strip()));
    }
}
