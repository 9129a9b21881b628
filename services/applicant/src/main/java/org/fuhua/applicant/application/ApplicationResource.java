package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/applications")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ApplicationResource {
    private final DraftApplication draftApplication;
    private final FindApplications applications;
    private final JudgeEligibility judgeEligibility;

    ApplicationResource(
            DraftApplication draftApplication, FindApplications applications, JudgeEligibility judgeEligibility) {
        this.draftApplication = draftApplication;
        this.applications = applications;
        this.judgeEligibility = judgeEligibility;
    }

    record DraftApplicationRequest(
            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000012")
            UUID callId,

            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000002")
            UUID organisationId,

            @Nullable @Schema(examples = "01980000-0000-7000-8000-000000000009")
            UUID recommenderOrganisationId,

            @Nullable
            @Schema(
                    description = "Whether a second draft of the organisation to the same call is wanted; without it,"
                            + " draft-exists tells which one there is")
            Boolean another) {}

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("applicant")
    @Operation(operationId = "draftApplication", summary = "Begin an application to an open call 新建申报书")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response draft(@Valid @NotNull DraftApplicationRequest request) {
        var view = draftApplication.handle(new DraftApplication.Command(
                request.callId(),
                request.organisationId(),
                request.recommenderOrganisationId(),
                Boolean.TRUE.equals(request.another())));
        return Response.created(URI.create("/applications/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getApplication", summary = "One application and where it stands 申报书详情")
    @APIResponseSchema(ApplicationView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(applications.one(id));
    }

    @GET
    @Path("/{id}/eligibility")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(
            operationId = "getApplicationEligibility",
            summary = "What the call demands and how far the application fulfils it 申报条件核对")
    public EligibilityView eligibility(@PathParam("id") UUID id) {
        return judgeEligibility.ofApplication(id);
    }

    private static Response tagged(ApplicationView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
