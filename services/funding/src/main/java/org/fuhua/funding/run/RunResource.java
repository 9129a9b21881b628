package org.fuhua.funding.run;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.file.Download;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/payment-runs")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payment")
class RunResource {
    private static final int NAMED_MAX = 1_000;

    private final PrepareRun prepareRun;
    private final DecideRun decideRun;
    private final WriteBankFile writeBankFile;
    private final RunViews views;

    RunResource(PrepareRun prepareRun, DecideRun decideRun, WriteBankFile writeBankFile, RunViews views) {
        this.prepareRun = prepareRun;
        this.decideRun = decideRun;
        this.writeBankFile = writeBankFile;
        this.views = views;
    }

    /// @param paymentIds every payment of the pool that waits, up to 10,000, when left out
    @Schema(name = "NewPaymentRun", examples = "{\"poolId\":\"01980000-0000-7000-8000-0000000000d0\"}")
    record NewRun(
            @NotNull UUID poolId,

            @Nullable @Size(max = NAMED_MAX) List<@NotNull UUID> paymentIds) {}

    @Schema(name = "PaymentRunRejection", examples = "{\"reason\":\"收款账户户名与承担单位不一致\"}")
    record Rejection(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Idempotent
    @RolesAllowed("finance-maker")
    @Operation(operationId = "preparePaymentRun", summary = "Put payments of a pool into a run 编制拨付批次")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    public Response prepare(@NotNull @Valid NewRun request) {
        var named = request.paymentIds() == null ? List.<UUID>of() : request.paymentIds();
        var run = prepareRun.handle(new PrepareRun.Command(request.poolId(), named));
        return shown(Response.created(URI.create("/api/funding/v1/payment-runs/" + run.id())), run);
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listPaymentRuns", summary = "Payment runs 拨付批次")
    public Page<RunView> list(@QueryParam("state") @Nullable RunState state, @BeanParam @Valid Paging paging) {
        return views.page(state, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getPaymentRun", summary = "A payment run with who did what 拨付批次")
    @APIResponseSchema(RunView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(Response.ok(), views.of(id).orElseThrow(() -> new Refusal(NOT_FOUND)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("finance-checker")
    @Operation(
            operationId = "approvePaymentRun",
            summary = "Check a run that others prepared; the last check releases it 复核批次")
    @APIResponseSchema(RunView.class)
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(Response.ok(), decideRun.handle(new DecideRun.Command(id, ExpectedVersion.parse(ifMatch), null)));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "rejectPaymentRun", summary = "Give a run back; its payments wait again 退回批次")
    @APIResponseSchema(RunView.class)
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection request) {
        return shown(
                Response.ok(),
                decideRun.handle(new DecideRun.Command(id, ExpectedVersion.parse(ifMatch), request.reason())));
    }

    /// The same bytes each time, under the same message id: a bank that gets it twice knows it.
    @GET
    @Path("/{id}/bank-file")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "getPaymentRunFile", summary = "The run as ISO 20022 pain.001 for the bank 银行报文")
    public Response file(@PathParam("id") UUID id) {
        var file = writeBankFile.handle(id);
        return Download.of(file.name(), MediaType.APPLICATION_XML, file.bytes());
    }

    private static Response shown(Response.ResponseBuilder response, RunView run) {
        return response.entity(run).tag(ExpectedVersion.tag(run.version())).build();
    }
}
