package org.fuhua.funding.pool;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/pools")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pool")
class PoolResource {
    private static final String CODE = "[A-Z][A-Z0-9_]{0,29}";

    private final CreatePool createPool;
    private final AppropriateToPool appropriateToPool;
    private final SetPayerAccount setPayerAccount;
    private final SetCofunders setCofunders;
    private final ReclaimFromPool reclaimFromPool;
    private final PoolViews views;

    PoolResource(
            CreatePool createPool,
            AppropriateToPool appropriateToPool,
            SetPayerAccount setPayerAccount,
            SetCofunders setCofunders,
            ReclaimFromPool reclaimFromPool,
            PoolViews views) {
        this.createPool = createPool;
        this.appropriateToPool = appropriateToPool;
        this.setPayerAccount = setPayerAccount;
        this.setCofunders = setCofunders;
        this.reclaimFromPool = reclaimFromPool;
        this.views = views;
    }

    /// @param code names the pool in the budgets of calls
    @Schema(
            name = "NewPool",
            examples = "{\"code\":\"BCI-2026\",\"nameZh\":\"脑机接口科技创新专账\",\"nameEn\":\"BCI innovation pool\","
                    + "\"fiscalYear\":2026}")
    record NewPool(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
            String code,

            @NotBlank @Size(max = 200) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @Min(2000) @Max(2100) int fiscalYear) {}

    @Schema(
            name = "NewAppropriation",
            examples = "{\"amount\":{\"amount\":\"20000000.00\",\"currency\":\"CNY\"},"
                    + "\"documentNo\":\"鲁财教指〔2026〕18号\"}")
    record NewAppropriation(
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotBlank @Size(max = 100) String documentNo,

            @Nullable @Pattern(regexp = CODE) String cofunder) {}

    @Schema(
            name = "PoolReclamation",
            examples = "{\"amount\":{\"amount\":\"100000.00\",\"currency\":\"CNY\"},"
                    + "\"documentNo\":\"鲁财教指〔2026〕99号\",\"reason\":\"年度结余收回\"}")
    record Reclamation(
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotBlank @Size(max = 100) String documentNo,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param cofunders all of them; their shares add up to 10,000
    @Schema(name = "PoolCofunders")
    record CofundersRequest(
            @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid ShareRequest> cofunders) {}

    @Schema(
            name = "PoolShare",
            examples = "{\"code\":\"PROVINCE\",\"nameZh\":\"省财政\",\"nameEn\":\"Province\",\"shareBp\":5000}")
    record ShareRequest(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 100) String nameEn,
            @Min(1) @Max(9_999) int shareBp) {}

    @Schema(
            name = "PayerAccount",
            examples = "{\"bankName\":\"示例银行济南分行\",\"accountName\":\"示例省科学技术厅\","
                    + "\"accountNo\":\"3700009876543210987\"}")
    record PayerAccountRequest(
            @NotBlank @Size(max = 100) String bankName,
            @NotBlank @Size(max = 100) String accountName,

            @NotNull @Pattern(regexp = "[0-9]{8,30}") String accountNo) {
        @Override
        public String toString() {
            return "PayerAccountRequest[]";
        }
    }

    @POST
    @Idempotent
    @RolesAllowed("finance-maker")
    @Operation(operationId = "createPool", summary = "Make a ring-fenced pool 设立专账")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = PoolView.class, responseCode = "201")
    public Response create(@NotNull @Valid NewPool request) {
        var pool = createPool.handle(
                new CreatePool.Command(request.code(), request.nameZh(), request.nameEn(), request.fiscalYear()));
        return shown(Response.created(URI.create("/api/funding/v1/pools/" + pool.id())), pool);
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listPools", summary = "Pools with their balances 专账列表")
    public Page<PoolView> list(@BeanParam @Valid Paging paging) {
        return views.page(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getPool", summary = "A pool with its balances 专账")
    @APIResponseSchema(PoolView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(Response.ok(), views.of(id).orElseThrow(() -> new Refusal(NOT_FOUND)));
    }

    @POST
    @Path("/{id}/appropriations")
    @Idempotent
    @RolesAllowed("finance-maker")
    @Operation(operationId = "appropriateToPool", summary = "Book a budget document into a pool 指标入账")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = PoolView.class, responseCode = "201")
    public Response appropriate(@PathParam("id") UUID id, @NotNull @Valid NewAppropriation request) {
        var pool = appropriateToPool.handle(new AppropriateToPool.Command(
                id, request.amount().toMoney(), request.documentNo().strip(), request.cofunder()));
        return shown(Response.created(URI.create("/api/funding/v1/pools/" + id)), pool);
    }

    @POST
    @Path("/{id}/reclamations")
    @Idempotent
    @RolesAllowed("finance-checker")
    @Operation(operationId = "reclaimFromPool", summary = "Give money back that nobody has reserved 收回指标")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = PoolView.class, responseCode = "201")
    public Response reclaim(@PathParam("id") UUID id, @NotNull @Valid Reclamation request) {
        var pool = reclaimFromPool.handle(new ReclaimFromPool.Command(
                id,
                request.amount().toMoney(),
                request.documentNo().strip(),
                request.reason().strip()));
        return shown(Response.created(URI.create("/api/funding/v1/pools/" + id)), pool);
    }

    @PUT
    @Path("/{id}/cofunders")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "setPoolCofunders", summary = "Say who funds a pool together, in which ratio 共同出资与配套比例")
    @APIResponseSchema(PoolView.class)
    public Response cofund(@PathParam("id") UUID id, @NotNull @Valid CofundersRequest request) {
        return shown(
                Response.ok(),
                setCofunders.handle(new SetCofunders.Command(
                        id,
                        request.cofunders().stream()
                                .map(share -> new SetCofunders.Share(
                                        share.code(),
                                        share.nameZh().strip(),
                                        share.nameEn().strip(),
                                        share.shareBp()))
                                .toList())));
    }

    @PUT
    @Path("/{id}/payer-account")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "setPayerAccount", summary = "Say from which bank account a pool pays 登记付款账户")
    @APIResponseSchema(PoolView.class)
    public Response payFrom(@PathParam("id") UUID id, @NotNull @Valid PayerAccountRequest request) {
        return shown(
                Response.ok(),
                setPayerAccount.handle(new SetPayerAccount.Command(
                        id, request.bankName().strip(), request.accountName().strip(), request.accountNo())));
    }

    private static Response shown(Response.ResponseBuilder response, PoolView pool) {
        return response.entity(pool).tag(ExpectedVersion.tag(pool.version())).build();
    }
}
