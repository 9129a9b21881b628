package org.fuhua.funding.holdingreport;

import static org.fuhua.funding.FundingProblem.FIGURES_DIFFER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;

@Path("/holding-reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class HoldingReportResource {
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2200;

    private final ReportHolding report;
    private final HoldingReports reports;

    HoldingReportResource(ReportHolding report, HoldingReports reports) {
        this.report = report;
        this.reports = reports;
    }

    @Schema(name = "NewHoldingReport", examples = """
                    {"instrumentId": "01980000-0000-7000-8000-0000000000a0", "year": 2025, "documentNo": "持股报告〔2026〕1号",
                     "summary": "经营正常，完成A+轮融资",
                     "figures": [{"figure": "NET_ASSETS", "yuan": "12000000.00"}, {"figure": "NET_PROFIT", "yuan": "-800000.00"}]}""")
    record NewReport(
            @NotNull UUID instrumentId,
            @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @NotBlank @Size(max = 100) String documentNo,
            @NotBlank @Size(max = 2000) String summary,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid FigureRequest> figures) {}

    @Schema(name = "HoldingFigureRequest")
    record FigureRequest(
            @NotNull Figure figure,

            @NotNull @Pattern(regexp = "-?\\d{1,13}(\\.\\d{1,2})?")
            String yuan) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "fund-manager", "auditor", "admin"})
    @Operation(operationId = "listHoldingReports", summary = "Reports on holdings of a year, and those to come 持股报告")
    public Page<HoldingReportView> list(
            @QueryParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year, @BeanParam @Valid Paging paging) {
        return reports.page(year, paging);
    }

    @POST
    @Idempotent
    @RolesAllowed({"fund-manager", "officer"})
    @Operation(operationId = "reportHolding", summary = "Report on a holding for a year 提交持股报告")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = HoldingReportView.class, responseCode = "201")
    public Response report(@NotNull @Valid NewReport request) {
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (int i = 0; i < request.figures().size(); i++) {
            var one = request.figures().get(i);
            if (figures.put(one.figure(), new BigDecimal(one.yuan())) != null)
                throw new Refusal(FIGURES_DIFFER).at("/figures/" + i + "/figure");
        }
        var taken = report.handle(new ReportHolding.Command(
                request.instrumentId(),
                request.year(),
                request.documentNo().strip(),
                request.summary().strip(),
                figures));
        return Response.created(URI.create("/api/funding/v1/holding-reports?year=" + request.year()))
                .entity(taken)
                .build();
    }
}
