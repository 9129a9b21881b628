package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// What people who write one application together want to know of each other.
@Path("/applications/{id}")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class DraftingResource {
    private final FindEdits findEdits;
    private final FindSectionStand findSectionStand;
    private final CopyAnswers copyAnswers;

    DraftingResource(FindEdits findEdits, FindSectionStand findSectionStand, CopyAnswers copyAnswers) {
        this.findEdits = findEdits;
        this.findSectionStand = findSectionStand;
        this.copyAnswers = copyAnswers;
    }

    record CopyRequest(
            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000021")
            UUID fromApplicationId) {}

    @POST
    @Path("/copies")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "copyAnswers",
            summary = "Take answers over from an earlier application of the organisation 复制已有申报书的内容",
            description = "Only where they fit this form and nothing is answered yet; tells what did not fit.")
    public CopyView copy(@PathParam("id") UUID id, @Valid @NotNull CopyRequest request) {
        return copyAnswers.handle(new CopyAnswers.Command(id, request.fromApplicationId()));
    }

    @GET
    @Path("/edits")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "listSectionEdits",
            summary = "Who changed which answers from what to what, newest first 修改历史",
            description = "For members of the organisation. Saves of one person that follow each other closely are one"
                    + " entry; on the first page, entries that are still being written come first, without an id.")
    public Page<EditView> edits(
            @PathParam("id") UUID id,
            @QueryParam("section") @Nullable @Size(max = 40) String section,
            @BeanParam @Valid Paging paging) {
        return findEdits.of(id, section, paging);
    }

    @GET
    @Path("/section-versions")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "getSectionVersions",
            summary = "Which versions the sections have and who saved them 栏目版本",
            description = "For members of the organisation, to be asked often: If-None-Match answers 304 while nobody"
                    + " saved anything.")
    @APIResponseSchema(SectionStandView.class)
    public Response versions(@PathParam("id") UUID id, @Context Request request) {
        var view = findSectionStand.of(id);
        var tag = ExpectedVersion.tag(view.version());
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(view).tag(tag).build()
                : unchanged.tag(tag).build();
    }
}
