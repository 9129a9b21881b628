package org.fuhua.review.avoidance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "conflicts")
class AvoidanceResource {
    private static final String USCC = "[0-9A-HJ-NP-RTUW-Y]{18}";

    private final EnterRequest requests;
    private final KeepOutUnit units;

    AvoidanceResource(EnterRequest requests, KeepOutUnit units) {
        this.requests = requests;
        this.units = units;
    }

    /// A person at a unit; without a name, everybody there.
    @Schema(examples = """
                {"name": "张三丰", "organisationName": "示例研究院", "reason": "同一技术路线的竞争关系"}""")
    record AvoidanceRequestRequest(
            @Nullable @Size(min = 1, max = 100) String name,
            @Nullable @Pattern(regexp = USCC) String organisationUscc,
            @NotBlank @Size(max = 200) String organisationName,
            @NotBlank @Size(max = 500) String reason) {
        @Override
        public String toString() {
            return "AvoidanceRequestRequest[…]";
        }
    }

    @Schema(examples = "{\"organisationName\": \"示例创业投资管理有限公司\", \"reason\": \"本轮资金的基金管理人\"}")
    record KeptOutUnitRequest(
            @Nullable @Pattern(regexp = USCC) String organisationUscc,
            @NotBlank @Size(max = 200) String organisationName,
            @NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "AvoidanceRequestEntered")
    record Entered(UUID id) {}

    @POST
    @Path("/applications/{id}/avoidance-requests")
    @Idempotent
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "enterAvoidanceRequest", summary = "Enter whom an applicant asked to keep away 登记申请回避专家")
    @APIResponseSchema(value = Entered.class, responseCode = "201")
    public Response request(@PathParam("id") UUID id, @Valid @NotNull AvoidanceRequestRequest request) {
        var view = requests.handle(new EnterRequest.Command(
                id, request.name(), request.organisationUscc(), request.organisationName(), request.reason()));
        return Response.status(Response.Status.CREATED)
                .entity(new Entered(view.id()))
                .build();
    }

    @GET
    @Path("/applications/{id}/avoidance-requests")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listAvoidanceRequests", summary = "Whom an applicant asked to keep away 申请回避专家")
    public List<AvoidanceRequestView> requests(@PathParam("id") UUID id) {
        return requests.of(id);
    }

    @DELETE
    @Path("/avoidance-requests/{id}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "removeAvoidanceRequest", summary = "Take such a request out again 撤销申请回避")
    public void removeRequest(@PathParam("id") UUID id) {
        requests.remove(id);
    }

    @POST
    @Path("/rounds/{id}/kept-out-units")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "keepOutUnit", summary = "Keep the people of a unit out of a round 设置本轮回避单位")
    @APIResponseSchema(value = KeptOutUnitView.class, responseCode = "201")
    public Response keepOut(@PathParam("id") UUID id, @Valid @NotNull KeptOutUnitRequest request) {
        var view = units.enter(
                id, new KeptOutUnit.Unit(request.organisationUscc(), request.organisationName(), request.reason()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @GET
    @Path("/rounds/{id}/kept-out-units")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listKeptOutUnits", summary = "Units kept out of a round 本轮回避单位")
    public Page<KeptOutUnitView> keptOut(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return units.of(id, paging);
    }

    @DELETE
    @Path("/kept-out-units/{id}")
    @RolesAllowed("officer")
    @Operation(operationId = "letUnitIn", summary = "Let a unit in again 取消本轮回避单位")
    public void letIn(@PathParam("id") UUID id) {
        units.remove(id);
    }
}
