package org.fuhua.applicant.integrity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/integrity-records")
@Tag(name = "integrity")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class IntegrityResource {
    private final RecordIntegrity recordIntegrity;
    private final FindIntegrity integrity;

    IntegrityResource(RecordIntegrity recordIntegrity, FindIntegrity integrity) {
        this.recordIntegrity = recordIntegrity;
        this.integrity = integrity;
    }

    /// Either an organisation, or a person with name and address.
    record RecordIntegrityRequest(
            @Nullable UUID organisationId,

            @Nullable @Size(min = 1, max = 100) @Schema(examples = "张三")
            String personName,

            @Nullable @Email @Size(max = 254) @Schema(examples = "zhangsan@example.cn")
            String personAddress,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "UNDERTAKING_UNIT")
            String subjectClass,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "EXCLUSION")
            String measure,

            @NotBlank @Size(max = 100) @Schema(examples = "鲁科监〔2026〕7号")
            String documentNo,

            @NotBlank @Size(max = 100) @Schema(examples = "山东省科学技术厅")
            String authority,

            @NotBlank @Size(max = 2000) @Schema(examples = "申报材料弄虚作假")
            String reason,

            @NotNull LocalDate decidedOn,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "RecordIntegrityRequest[" + documentNo + "]";
        }
    }

    record LiftRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "申诉成立，原决定撤销")
            String reason) {}

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "recordIntegrity", summary = "File a decision on misconduct 登记科研诚信处理决定")
    @APIResponseSchema(value = IntegrityView.class, responseCode = "201")
    public Response file(@Valid @NotNull RecordIntegrityRequest request) {
        var view = recordIntegrity.handle(new RecordIntegrity.Command(
                new RecordIntegrity.Whom(request.organisationId(), request.personName(), request.personAddress()),
                request.subjectClass(),
                request.measure(),
                request.documentNo(),
                request.authority(),
                request.reason(),
                request.decidedOn(),
                request.from(),
                request.to()));
        return Response.created(URI.create("/integrity-records/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "listIntegrityRecords", summary = "Decisions on misconduct 科研诚信记录")
    public Page<IntegrityView> list(
            @QueryParam("organisationId") @Nullable String organisationId, @BeanParam @Valid Paging paging) {
        return integrity.all(QueryValues.uuid("organisationId", organisationId), paging);
    }

    @GET
    @Path("/mine")
    @Authenticated
    @Operation(operationId = "listMyIntegrityRecords", summary = "Decisions on myself 我的科研诚信记录")
    public Page<IntegrityView> mine(@BeanParam @Valid Paging paging) {
        return integrity.mine(paging);
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed({"officer", "admin"})
    @Operation(operationId = "liftIntegrity", summary = "Lift a decision 解除处理决定")
    @APIResponseSchema(value = IntegrityView.class, responseCode = "200")
    public Response lift(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LiftRequest request) {
        var view = recordIntegrity.lift(id, ExpectedVersion.parse(ifMatch), request.reason());
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
