package org.fuhua.review.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "feedback")
class FeedbackResource {
    private static final int MOST = 300;

    private final ReleaseFeedback release;
    private final ReadFeedback read;

    FeedbackResource(ReleaseFeedback release, ReadFeedback read) {
        this.release = release;
        this.read = read;
    }

    @Schema(name = "ReleaseFeedbackRequest", examples = """
                {"comments": [{"assignmentId": "01980000-0000-7000-8000-000000000050", "criterion": "innovation"}]}""")
    record ReleaseRequest(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid ChosenComment> comments) {}

    /// @param criterion absent for the comment on the whole
    record ChosenComment(
            @NotNull UUID assignmentId,
            @Nullable @Size(max = 40) String criterion) {
        ReleaseFeedback.Choice toChoice() {
            return new ReleaseFeedback.Choice(assignmentId, criterion);
        }
    }

    @GET
    @Path("/applications/{id}/comments")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listComments", summary = "What experts wrote about an application 专家意见")
    public Page<CommentView> written(@PathParam("id") UUID applicationId) {
        return read.written(applicationId);
    }

    @POST
    @Path("/applications/{id}/feedback")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "releaseFeedback", summary = "Release chosen comments to the applicant 反馈评审意见")
    public Response release(@PathParam("id") UUID applicationId, @Valid @NotNull ReleaseRequest request) {
        release.handle(
                applicationId,
                request.comments().stream().map(ChosenComment::toChoice).toList());
        return Response.noContent().build();
    }

    @GET
    @Path("/applications/{id}/feedback")
    @RolesAllowed("applicant")
    @Operation(operationId = "listFeedback", summary = "Comments released on an own application 评审意见")
    public Page<ReleasedView> released(@PathParam("id") UUID applicationId) {
        return read.released(applicationId);
    }
}
