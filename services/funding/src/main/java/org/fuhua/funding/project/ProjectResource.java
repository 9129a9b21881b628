package org.fuhua.funding.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.ProgrammeDay;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/projects")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "project")
class ProjectResource {
    private final ProjectViews views;
    private final AcceptProject acceptProject;
    private final TakeBalanceBack takeBalanceBack;

    ProjectResource(ProjectViews views, AcceptProject acceptProject, TakeBalanceBack takeBalanceBack) {
        this.views = views;
        this.acceptProject = acceptProject;
        this.takeBalanceBack = takeBalanceBack;
    }

    @Schema(name = "ProjectAcceptanceFiling", examples = "{\"selfAssessment\":\"各项指标均已完成，详见科技报告\"}")
    record Filing(@NotBlank @Size(max = 4000) String selfAssessment) {}

    @Schema(name = "ProjectSendingBack", examples = "{\"reason\":\"第三方检测报告缺失\"}")
    record SendingBack(@NotBlank @Size(max = 1000) String reason) {}

    /// @param opinionNo of the experts' minutes
    @Schema(
            name = "ProjectFinding",
            examples = "{\"outcome\":\"ACCEPTED\",\"opinionNo\":\"鲁科验〔2028〕12号\",\"grade\":92,"
                    + "\"reason\":\"完成任务书全部考核指标\"}")
    record FindingRequest(
            @NotNull ProjectOutcome outcome,
            @NotBlank @Size(max = 100) String opinionNo,
            @Min(0) @Max(100) int grade,
            @NotBlank @Size(max = 2000) String reason) {}

    @Schema(
            name = "ProjectReceipt",
            examples = "{\"amount\":{\"amount\":\"1200.00\",\"currency\":\"CNY\"},"
                    + "\"receiptNo\":\"SK-2028-0007\",\"receivedOn\":\"2026-11-30\"}")
    record Receipt(
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotBlank @Size(max = 100) String receiptNo,
            @NotNull @ProgrammeDay LocalDate receivedOn) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listProjects", summary = "Projects being carried out 在研项目")
    public Page<ProjectSummary> list(
            @QueryParam("state") @Nullable ProjectState state,
            @QueryParam("waiting") @Nullable Boolean waiting,
            @QueryParam("owing") @Nullable Boolean owing,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @BeanParam @Valid Paging paging) {
        return views.page(state, waiting, owing, agreementId, paging);
    }

    @GET
    @Path("/mine")
    @RolesAllowed("applicant")
    @Operation(operationId = "listMyProjects", summary = "Projects of my organisations 我的项目")
    public Page<ProjectSummary> mine(
            @QueryParam("agreementId") @Nullable UUID agreementId, @BeanParam @Valid Paging paging) {
        return views.mine(agreementId, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getProject", summary = "A project with its reports 项目执行情况")
    @APIResponseSchema(ProjectView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(views.visible(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed("applicant")
    @Operation(operationId = "askForAcceptance", summary = "Ask for acceptance 申请验收")
    @APIResponseSchema(ProjectView.class)
    public Response file(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Filing request) {
        return shown(acceptProject.file(
                id, ExpectedVersion.parse(ifMatch), request.selfAssessment().strip()));
    }

    @POST
    @Path("/{id}/rectification")
    @RolesAllowed("officer")
    @Operation(operationId = "sendProjectBack", summary = "Send back for rectification 退回整改")
    @APIResponseSchema(ProjectView.class)
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SendingBack request) {
        return shown(acceptProject.sendBack(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/{id}/finding")
    @RolesAllowed("officer")
    @Operation(operationId = "decideProject", summary = "Decide upon the experts' opinions 验收结论")
    @APIResponseSchema(ProjectView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FindingRequest request) {
        var finding = new Project.Finding(
                request.outcome(),
                request.opinionNo().strip(),
                request.grade(),
                request.reason().strip());
        return shown(acceptProject.decide(id, ExpectedVersion.parse(ifMatch), finding));
    }

    @POST
    @Path("/{id}/receipts")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "takeBalanceBack", summary = "What was not spent came back 登记结余收回")
    @APIResponseSchema(ProjectView.class)
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Receipt request) {
        return shown(takeBalanceBack.handle(new TakeBalanceBack.Command(
                id,
                ExpectedVersion.parse(ifMatch),
                request.amount().toMoney(),
                request.receiptNo().strip(),
                request.receivedOn())));
    }

    static Response shown(ProjectView project) {
        return Response.ok(project).tag(ExpectedVersion.tag(project.version())).build();
    }
}
