package org.fuhua.funding.project;

import static org.fuhua.funding.project.ProjectResource.shown;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.ProgrammeDay;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.funding.project.ReportOnProject.Told;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/projects/{id}/reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "project")
class ReportResource {
    private static final int LINES_MAX = 200;

    private final ReportOnProject reportOnProject;

    ReportResource(ReportOnProject reportOnProject) {
        this.reportOnProject = reportOnProject;
    }

    /// @param documentNo a scientific report's registration number
    /// @param spending of the period; every voucher once in the project
    @Schema(name = "ProjectReportRequest", examples = """
                    {"kind": "ANNUAL", "periodFrom": "2026-11-30", "periodTo": "2026-11-30", "summary": "样机完成设计",
                     "achievements": "申请发明专利2件",
                     "spending": [{"head": "EQUIPMENT", "amount": {"amount": "30000.00", "currency": "CNY"},
                                   "on": "2026-11-30", "voucherNo": "记-2026-0012", "purpose": "脑电采集设备"}]}""")
    record ReportRequest(
            @NotNull ReportKind kind,
            @NotNull @ProgrammeDay LocalDate periodFrom,
            @NotNull @ProgrammeDay LocalDate periodTo,
            @NotBlank @Size(max = 4000) String summary,
            @NotBlank @Size(max = 4000) String achievements,

            @Nullable @Size(max = 100) String documentNo,

            @NotNull @Size(max = LINES_MAX) List<@NotNull @Valid SpendingRequest> spending) {
        Told told() {
            var content = new ProjectReport.Content(
                    periodFrom,
                    periodTo,
                    summary.strip(),
                    achievements.strip(),
                    documentNo == null || documentNo.isBlank() ? null : documentNo.strip());
            return new Told(
                    kind, content, spending.stream().map(SpendingRequest::line).toList());
        }
    }

    /// @param invoiceNo of what was paid for; public money pays an invoice once
    @Schema(name = "ProjectSpendingRequest")
    record SpendingRequest(
            @NotNull BudgetHead head,
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotNull @ProgrammeDay LocalDate on,
            @NotBlank @Size(max = 100) String voucherNo,
            @NotBlank @Size(max = 200) String purpose,

            @Nullable @Pattern(regexp = "[0-9A-Za-z]{6,30}") @Schema(examples = "24372000000012345678")
            String invoiceNo) {
        Spending line() {
            return new Spending(
                    head,
                    amount.toMoney(),
                    on,
                    voucherNo.strip(),
                    purpose.strip(),
                    invoiceNo == null ? null : invoiceNo.toUpperCase(Locale.ROOT));
        }
    }

    @Schema(name = "ProjectReportReturn", examples = "{\"reason\":\"支出明细缺少合同编号\"}")
    record ReturnRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "reportOnProject", summary = "Report on a period, with what was spent 提交项目报告")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    public Response submit(@PathParam("id") UUID id, @NotNull @Valid ReportRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(reportOnProject.submit(id, request.told()))
                .build();
    }

    @PUT
    @Path("/{reportId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "reportAgain", summary = "Write a returned report again 修改后重新提交报告")
    @APIResponseSchema(ProjectView.class)
    public Response submitAgain(
            @PathParam("id") UUID id,
            @PathParam("reportId") UUID reportId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportRequest request) {
        return shown(reportOnProject.submitAgain(id, reportId, ExpectedVersion.parse(ifMatch), request.told()));
    }

    @POST
    @Path("/{reportId}/acceptance")
    @RolesAllowed("officer")
    @Operation(operationId = "acceptProjectReport", summary = "Accept a report 认可报告")
    @APIResponseSchema(ProjectView.class)
    public Response accept(
            @PathParam("id") UUID id,
            @PathParam("reportId") UUID reportId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(reportOnProject.decide(id, reportId, ExpectedVersion.parse(ifMatch), null));
    }

    @POST
    @Path("/{reportId}/return")
    @RolesAllowed("officer")
    @Operation(operationId = "returnProjectReport", summary = "Return a report with a reason 退回报告")
    @APIResponseSchema(ProjectView.class)
    public Response giveBack(
            @PathParam("id") UUID id,
            @PathParam("reportId") UUID reportId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return shown(reportOnProject.decide(
                id, reportId, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }
}
