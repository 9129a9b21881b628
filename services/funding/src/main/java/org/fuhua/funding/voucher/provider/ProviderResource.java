package org.fuhua.funding.voucher.provider;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/voucher-providers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "voucher")
class ProviderResource {
    private final KeepProviders keep;
    private final ProviderViews views;

    ProviderResource(KeepProviders keep, ProviderViews views) {
        this.keep = keep;
        this.views = views;
    }

    @Schema(
            name = "NewVoucherProvider",
            examples = "{\"uscc\": \"12379999MB0DEM017N\", \"name\": \"示例大学分析测试中心\", \"networkNo\": \"YQ-0001\"}")
    record NewProvider(
            @NotNull @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}")
            String uscc,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String networkNo) {}

    @Schema(name = "VoucherProviderSuspension", examples = "{\"reason\": \"虚开服务发票，核查中\"}")
    record Suspension(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "registerVoucherProvider", summary = "Register a provider of services 登记服务机构")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = ProviderView.class, responseCode = "201")
    public Response register(@NotNull @Valid NewProvider request) {
        var provider = keep.register(
                request.uscc(), request.name().strip(), request.networkNo().strip());
        return shown(Response.created(URI.create("/api/funding/v1/voucher-providers/" + provider.id())), provider);
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "listVoucherProviders", summary = "Providers of services 服务机构列表")
    public Page<ProviderView> list(@QueryParam("serving") boolean serving, @BeanParam @Valid Paging paging) {
        return views.page(serving, paging);
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed("officer")
    @Operation(operationId = "suspendVoucherProvider", summary = "Let a provider take no new voucher 暂停服务机构")
    @APIResponseSchema(ProviderView.class)
    public Response suspend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Suspension request) {
        return shown(
                Response.ok(),
                keep.suspend(
                        id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    private static Response shown(Response.ResponseBuilder response, ProviderView provider) {
        return response.entity(provider)
                .tag(ExpectedVersion.tag(provider.version()))
                .build();
    }
}
