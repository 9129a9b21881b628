package org.fuhua.funding.loan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.loan.ImportFiling.Command;
import org.fuhua.funding.loan.ImportFiling.Stated;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/loan-filings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "loan")
class FilingResource {
    private static final int CSV_MOST = 2_000_000;

    private final ImportFiling importFiling;
    private final FilingViews views;

    FilingResource(ImportFiling importFiling, FilingViews views) {
        this.importFiling = importFiling;
        this.views = views;
    }

    /// @param csv the file: a header and a line for each loan
    @Schema(name = "NewLoanFiling", examples = """
                    {"bankCode": "SDRCB", "bankName": "示例农商银行", "month": "2026-10",
                     "stated": {"loans": 1, "lent": {"amount": "1000000.00", "currency": "CNY"},
                                "filed": {"amount": "1000000.00", "currency": "CNY"}},
                     "csv": "借据编号,统一社会信用代码,企业名称,城市代码,放款金额,备案金额,年利率,放款日,到期日,用途,还款方式,计息基准,早期研发信用贷\\nJJ-1,91370102MA3EXAMPL1,示例公司,370100,1000000.00,1000000.00,3.60,2026-10-08,2027-10-08,技术研发,等额本息,30/360,否\\n"}""")
    record NewFiling(
            @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String bankCode,
            @NotBlank @Size(max = 200) String bankName,

            @NotNull @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])")
            String month,

            @NotNull @Valid Totals stated,
            @NotBlank @Size(max = CSV_MOST) String csv) {}

    /// What the bank says that its file comes to.
    @Schema(name = "LoanFilingTotals")
    record Totals(
            @Min(1) int loans,
            @NotNull @Valid @PositiveMoney MoneyView lent,
            @NotNull @Valid @PositiveMoney MoneyView filed) {}

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "importLoanFiling", summary = "Take a bank's file of a month 导入备案文件")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = FilingView.class, responseCode = "201")
    public Response take(@NotNull @Valid NewFiling request) {
        var stated = new Stated(
                request.stated().loans(),
                request.stated().lent().toMoney(),
                request.stated().filed().toMoney());
        var filing = importFiling.handle(new Command(
                request.bankCode(),
                request.bankName().strip(),
                YearMonth.parse(request.month()),
                stated,
                request.csv()));
        return Response.created(URI.create("/api/funding/v1/loan-filings/" + filing.id()))
                .entity(filing)
                .build();
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLoanFilings", summary = "Files that were taken 备案文件")
    public Page<FilingView> list(@BeanParam @Valid Paging paging) {
        return views.page(paging);
    }

    @GET
    @Path("/months")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLoanMonths", summary = "What all banks filed, month by month 各月备案情况")
    public List<FilingViews.MonthView> months() {
        return views.months();
    }
}
