package org.fuhua.applicant.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.fuhua.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/views")
@Tag(name = "views")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class SavedViewResource {
    private static final String LISTS = "applications|formal-checks|endorsements";

    private final KeepView keepView;

    SavedViewResource(KeepView keepView) {
        this.keepView = keepView;
    }

    record ViewRequest(
            @NotBlank @Size(max = 60) @Schema(examples = "本周待审")
            String name,

            @NotNull
            @Size(max = 1000)
            @Pattern(regexp = "[\\x21-\\x7e]*")
            @Schema(examples = "state=RECOMMENDED&sort=-submittedAt")
            String filter,

            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z][A-Za-z]{0,39}") String> columns,
            boolean shared) {

        SavedView.Content content() {
            return new SavedView.Content(name.strip(), filter, columns, shared);
        }
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "listViews", summary = "My views of a list, and those shared with the agency 我的视图")
    public List<SavedViewView> list(@QueryParam("list") @NotNull @Pattern(regexp = LISTS) String list) {
        return keepView.seen(list);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "keepView", summary = "Keep filter and columns under a name 保存视图")
    @APIResponseSchema(value = SavedViewView.class, responseCode = "201")
    public Response keep(
            @QueryParam("list") @NotNull @Pattern(regexp = LISTS) String list, @Valid @NotNull ViewRequest request) {
        var view = keepView.keep(list, request.content());
        return Response.created(URI.create("/views/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "changeView", summary = "Change a view of one's own 修改视图")
    @APIResponseSchema(SavedViewView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ViewRequest request) {
        var view = keepView.change(id, ExpectedVersion.parse(ifMatch), request.content());
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "forgetView", summary = "Forget a view of one's own 删除视图")
    public void forget(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        keepView.forget(id, ExpectedVersion.parse(ifMatch));
    }
}
