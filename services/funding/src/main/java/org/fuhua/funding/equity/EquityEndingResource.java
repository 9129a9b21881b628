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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.equity.Proceedings.Instalment;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Money that did not become equity: more time, repayment, loss, recovery.
@Path("/equity-instruments/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class EquityEndingResource {
    private static final int MONTHS_MOST = 120;

    private final EndClaim end;

    EquityEndingResource(EndClaim end) {
        this.end = end;
    }

    @Schema(
            name = "EquityExtension",
            examples = "{\"months\": 6, \"documentNo\": \"延期批复〔2026〕1号\", \"reason\": \"临床试验排期推迟\"}")
    record Extension(
            @Min(1) @Max(MONTHS_MOST) int months,
            @NotBlank @Size(max = 100) String documentNo,
            @NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "EquityRepaymentPlan", examples = """
                    {"documentNo": "返还协议2026-2",
                     "instalments": [{"on": "2027-06-30", "amount": {"amount": "3000000.00", "currency": "CNY"}}]}""")
    record RepaymentPlan(
            @NotBlank @Size(max = 100) String documentNo,
            @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid InstalmentRequest> instalments) {}

    @Schema(name = "EquityInstalmentRequest")
    record InstalmentRequest(
            @NotNull LocalDate on,
            @NotNull @Valid @PositiveMoney MoneyView amount) {}

    @Schema(name = "EquityReturn", examples = """
                    {"amount": {"amount": "1000000.00", "currency": "CNY"}, "receivedOn": "2026-11-30",
                     "receiptNo": "SK-2026-370000-000010"}""")
    record ReturnRequest(
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotNull LocalDate receivedOn,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}")
            String receiptNo) {}

    @Schema(name = "EquityLossProposal", examples = """
                    {"cause": "技术路线被证明不可行", "papers": [{"paper": "AUDIT", "documentNo": "审计报告7号", "on": "2026-11-01"}]}""")
    record LossProposal(
            @NotBlank @Size(max = 1000) String cause,
            @NotNull @Size(max = 20) List<@NotNull @Valid PaperRequest> papers) {
        Map<DiligencePaper, Paper> toPapers() {
            var map = new LinkedHashMap<DiligencePaper, Paper>();
            papers.forEach(p -> map.put(p.paper(), new Paper(p.documentNo().strip(), p.on())));
            return map;
        }
    }

    @Schema(name = "EquityDiligencePaperRequest")
    record PaperRequest(
            @NotNull DiligencePaper paper,
            @NotBlank @Size(max = 100) String documentNo,
            @NotNull LocalDate on) {}

    @Schema(
            name = "EquityLossJudgement",
            examples = "{\"diligent\": true, \"decisionNo\": \"免责认定〔2026〕1号\", \"reason\": \"证据齐全，已勤勉尽责\"}")
    record LossJudgement(
            @NotNull Boolean diligent,
            @NotBlank @Size(max = 100) String decisionNo,
            @NotBlank @Size(max = 1000) String reason) {}

    /// @param noticeNo of the letter that told the unit what it may answer (告知书)
    @Schema(
            name = "EquityFault",
            examples = "{\"noticeNo\": \"告知书2026-5\", \"decisionNo\": \"处理决定〔2026〕5号\", \"reason\": \"挪用财政资金\"}")
    record Fault(
            @NotBlank @Size(max = 100) String noticeNo,
            @NotBlank @Size(max = 100) String decisionNo,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/extension")
    @RolesAllowed("officer")
    @Operation(operationId = "extendWindow", summary = "Extend the window of conversion, once 延长转股窗口")
    @APIResponseSchema(EquityView.class)
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Extension request) {
        return shown(end.extend(
                id,
                ExpectedVersion.parse(ifMatch),
                request.months(),
                request.documentNo().strip(),
                request.reason().strip()));
    }

    @POST
    @Path("/repayment-plan")
    @RolesAllowed("officer")
    @Operation(operationId = "agreeRepayment", summary = "Agree how the claim is paid back 约定返还")
    @APIResponseSchema(EquityView.class)
    public Response agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RepaymentPlan request) {
        return shown(end.agreeRepayment(
                id,
                ExpectedVersion.parse(ifMatch),
                request.instalments().stream()
                        .map(i -> new Instalment(i.on(), i.amount().toMoney()))
                        .toList(),
                request.documentNo().strip()));
    }

    @POST
    @Path("/repayments")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "receiveRepayment", summary = "A repayment came in 返还到账")
    @APIResponseSchema(EquityView.class)
    public Response repay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return shown(end.repay(
                id,
                ExpectedVersion.parse(ifMatch),
                request.amount().toMoney(),
                request.receivedOn(),
                request.receiptNo()));
    }

    @POST
    @Path("/loss")
    @RolesAllowed("officer")
    @Operation(operationId = "proposeLoss", summary = "Propose a loss by nobody's fault, with its evidence 提出损失认定")
    @APIResponseSchema(EquityView.class)
    public Response proposeLoss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LossProposal request) {
        return shown(end.proposeLoss(
                id, ExpectedVersion.parse(ifMatch), request.cause().strip(), request.toPapers()));
    }

    @POST
    @Path("/loss/judgement")
    @RolesAllowed("officer")
    @Operation(operationId = "judgeLoss", summary = "Confirm or refuse a loss that a colleague proposed 尽职免责认定")
    @APIResponseSchema(EquityView.class)
    public Response judgeLoss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LossJudgement request) {
        return shown(end.judgeLoss(
                id,
                ExpectedVersion.parse(ifMatch),
                request.diligent(),
                request.decisionNo().strip(),
                request.reason().strip()));
    }

    @POST
    @Path("/fault")
    @RolesAllowed("officer")
    @Operation(operationId = "findFault", summary = "Demand everything back after fraud, misuse or moving away 追回")
    @APIResponseSchema(EquityView.class)
    public Response findFault(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Fault request) {
        return shown(end.findFault(
                id,
                ExpectedVersion.parse(ifMatch),
                request.noticeNo().strip(),
                request.decisionNo().strip(),
                request.reason().strip()));
    }

    @POST
    @Path("/recoveries")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "receiveRecovery", summary = "Something was recovered 追回资金到账")
    @APIResponseSchema(EquityView.class)
    public Response recover(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return shown(end.recover(
                id,
                ExpectedVersion.parse(ifMatch),
                request.amount().toMoney(),
                request.receivedOn(),
                request.receiptNo()));
    }
}
