package org.fuhua.applicant.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/organisations")
@Tag(name = "organisations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OrganisationResource {
    /// A name is one line: it stands in mails, lists and documents.
    private static final String PRINTABLE = "\\P{Cntrl}*";

    private final RegisterOrganisation registerOrganisation;
    private final ChangeOrganisation changeOrganisation;
    private final LetEditorsSubmit letEditorsSubmit;
    private final FindOrganisations organisations;

    OrganisationResource(
            RegisterOrganisation registerOrganisation,
            ChangeOrganisation changeOrganisation,
            LetEditorsSubmit letEditorsSubmit,
            FindOrganisations organisations) {
        this.registerOrganisation = registerOrganisation;
        this.changeOrganisation = changeOrganisation;
        this.letEditorsSubmit = letEditorsSubmit;
        this.organisations = organisations;
    }

    record RegisterOrganisationRequest(
            @NotNull @Pattern(regexp = Uscc.SHAPE) @Schema(examples = "91379999MABC1DE16Y")
            String uscc,

            @NotBlank @Size(max = 200) @Pattern(regexp = PRINTABLE) @Schema(examples = "示例智元脑机科技有限公司")
            String nameZh,

            @Nullable
            @Size(min = 1, max = 200)
            @Pattern(regexp = PRINTABLE)
            @Schema(examples = "Example Zhiyuan Neurotech")
            String nameEn,

            @NotNull @Schema(examples = "ENTERPRISE") OrganisationKind kind,

            @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "370200")
            String regionCode) {}

    record ChangeOrganisationRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = PRINTABLE) @Schema(examples = "示例智元脑机科技有限公司")
            String nameZh,

            @Nullable
            @Size(min = 1, max = 200)
            @Pattern(regexp = PRINTABLE)
            @Schema(examples = "Example Zhiyuan Neurotech")
            String nameEn,

            @NotNull @Schema(examples = "ENTERPRISE") OrganisationKind kind,

            @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "370200")
            String regionCode) {}

    record SubmissionRightRequest(
            @NotNull @Schema(examples = "true") Boolean editorsSubmit) {}

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "registerOrganisation", summary = "Register an organisation and become its owner 登记单位")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response register(@Valid @NotNull RegisterOrganisationRequest request) {
        var view = registerOrganisation.handle(new RegisterOrganisation.Command(
                new Uscc(request.uscc()),
                new OrganisationProfile(
                        request.nameZh(), request.nameEn(), request.kind(), new Region(request.regionCode()))));
        return Response.created(URI.create("/organisations/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "listMyOrganisations", summary = "Organisations that I act for 我的单位")
    public Page<OrganisationView> mine(@BeanParam @Valid Paging paging) {
        return organisations.mine(paging);
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "listOrganisations", summary = "All organisations 单位列表")
    public Page<OrganisationView> list(
            @QueryParam("uscc") @Nullable @Pattern(regexp = "[0-9A-Z]{1,18}") String uscc,
            @QueryParam("kind") @Nullable String kind,
            @BeanParam @Valid Paging paging) {
        return organisations.matching(uscc, QueryValues.oneOf(OrganisationKind.class, "kind", kind), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getOrganisation", summary = "One organisation 单位详情")
    @APIResponseSchema(OrganisationView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(organisations.one(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "changeOrganisation", summary = "Change what is public about an organisation 变更单位信息")
    @APIResponseSchema(OrganisationView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeOrganisationRequest request) {
        return tagged(changeOrganisation.handle(new ChangeOrganisation.Command(
                id,
                ExpectedVersion.parse(ifMatch),
                new OrganisationProfile(
                        request.nameZh(), request.nameEn(), request.kind(), new Region(request.regionCode())))));
    }

    @PUT
    @Path("/{id}/submission-right")
    @RolesAllowed("applicant")
    @Operation(operationId = "letEditorsSubmit", summary = "Whether editors may hand in as owners may 授权填报人提交")
    @APIResponseSchema(OrganisationView.class)
    public Response letEditorsSubmit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SubmissionRightRequest request) {
        return tagged(letEditorsSubmit.handle(
                new LetEditorsSubmit.Command(id, ExpectedVersion.parse(ifMatch), request.editorsSubmit())));
    }

    private static Response tagged(OrganisationView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
