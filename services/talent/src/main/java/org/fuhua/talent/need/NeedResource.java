package org.fuhua.talent.need;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/needs")
@Tag(name = "needs")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class NeedResource {
    private final CollectNeed collectNeed;
    private final MoveNeed moveNeed;
    private final ReadNeeds readNeeds;

    NeedResource(CollectNeed collectNeed, MoveNeed moveNeed, ReadNeeds readNeeds) {
        this.collectNeed = collectNeed;
        this.moveNeed = moveNeed;
        this.readNeeds = readNeeds;
    }

    @Schema(name = "CollectNeedRequest", example = """
                    {"titleZh":"百通道无线脑电采集芯片","titleEn":"A hundred-channel wireless EEG chip",
                     "summary":"康复医院需要可长时间佩戴的百通道无线脑电采集芯片",
                     "ownerOrganisationId":"01980000-0000-7000-8000-000000000001",
                     "ownerOrganisationName":"济南脑机康复装备有限公司",
                     "indicators":[{"nameZh":"通道数","nameEn":"Channels","target":"≥ 128"}],
                     "reward":{"amount":"3000000.00","currency":"CNY"},"poolCode":"BCI-2026",
                     "opensAt":"2026-11-01T01:00:00Z","deadlineAt":"2026-12-31T09:00:00Z","sandbox":false}""")
    record CollectRequest(
            @NotBlank @Size(max = 200) String titleZh,
            @NotBlank @Size(max = 200) String titleEn,
            @NotBlank @Size(max = 4000) String summary,
            @NotNull UUID ownerOrganisationId,
            @NotBlank @Size(max = 200) String ownerOrganisationName,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Indicator> indicators,
            @NotNull @Valid MoneyView reward,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
            String poolCode,

            @NotNull Instant opensAt,
            @NotNull Instant deadlineAt,
            boolean sandbox) {

        Terms toTerms() {
            return new Terms(
                    titleZh,
                    titleEn,
                    summary,
                    ownerOrganisationId,
                    ownerOrganisationName,
                    indicators,
                    reward.toMoney(),
                    poolCode,
                    opensAt,
                    deadlineAt,
                    sandbox);
        }
    }

    @Schema(name = "ScreenNeedRequest", example = "{\"outcome\":\"PASS\",\"reason\":\"指标明确，属急需攻关方向\"}")
    record ScreeningRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 1000) String reason) {
        enum Outcome {
            PASS,
            REJECT
        }
    }

    @Schema(name = "WithdrawNeedRequest", example = "{\"reason\":\"发榜单位已自行解决\"}")
    record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @RolesAllowed("talent-officer")
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(operationId = "collectNeed", summary = "Collect a challenge need 征集技术需求")
    @APIResponseSchema(value = NeedView.class, responseCode = "201")
    public Response collect(@NotNull @Valid CollectRequest request) {
        var view = readNeeds.one(collectNeed.handle(request.toTerms()));
        return Response.created(URI.create("/api/talent/v1/needs/" + view.id()))
                .tag(ExpectedVersion.tag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({"talent-officer", "expert", "applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "listNeeds", summary = "Challenge needs; only published ones for applicants 需求列表")
    public Page<NeedView> list(@QueryParam("state") @Nullable NeedState state, @BeanParam @Valid Paging paging) {
        return readNeeds.page(state, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"talent-officer", "expert", "applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getNeed", summary = "One challenge need 需求详情")
    @APIResponseSchema(NeedView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/screening")
    @RolesAllowed("talent-officer")
    @Operation(operationId = "screenNeed", summary = "Select or reject a collected need 需求筛选")
    @APIResponseSchema(NeedView.class)
    public Response screen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ScreeningRequest request) {
        moveNeed.screen(
                id,
                ExpectedVersion.parse(ifMatch),
                request.outcome() == ScreeningRequest.Outcome.PASS,
                request.reason());
        return answer(id);
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("talent-officer")
    @Operation(operationId = "publishNeed", summary = "Put a need on the public list, which opens its call 发榜")
    @APIResponseSchema(NeedView.class)
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        moveNeed.publish(id, ExpectedVersion.parse(ifMatch));
        return answer(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("talent-officer")
    @Operation(operationId = "withdrawNeed", summary = "Withdraw a need 撤榜")
    @APIResponseSchema(NeedView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        moveNeed.withdraw(id, ExpectedVersion.parse(ifMatch), request.reason());
        return answer(id);
    }

    private Response answer(UUID id) {
        var view = readNeeds.one(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
