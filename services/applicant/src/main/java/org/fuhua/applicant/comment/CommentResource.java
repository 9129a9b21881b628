package org.fuhua.applicant.comment;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.comment.Discuss.Saying;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// Conversations about answers, for the members of the organisation.
@Path("/applications/{id}/comments")
@Tag(name = "comments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CommentResource {
    private static final int LONGEST = 2_000;
    private static final int MOST_MENTIONS = 20;

    private final Discuss discuss;
    private final CommentViews views;

    CommentResource(Discuss discuss, CommentViews views) {
        this.discuss = discuss;
        this.views = views;
    }

    /// @param pointer begins inside the section; empty for the section as a whole
    /// @param mentions subjects of members
    record BeginThreadRequest(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}") @Schema(examples = "basic")
            String section,

            @NotNull @Size(max = 1100) @Schema(examples = "/title")
            String pointer,

            @NotBlank @Size(max = LONGEST) @Schema(examples = "题目是否需要写明适应症？")
            String text,

            @Nullable @Size(max = MOST_MENTIONS) List<@NotBlank @Size(max = 100) String> mentions) {
        @Override
        public String toString() {
            return "BeginThreadRequest[" + section + pointer + "]";
        }
    }

    /// @param mentions subjects of members
    record AnswerRequest(
            @NotBlank @Size(max = LONGEST) @Schema(examples = "已补充。")
            String text,

            @Nullable @Size(max = MOST_MENTIONS) List<@NotBlank @Size(max = 100) String> mentions) {
        @Override
        public String toString() {
            return "AnswerRequest";
        }
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(operationId = "listComments", summary = "What members say about the answers 批注")
    public Page<CommentThreadView> list(
            @PathParam("id") UUID id,
            @QueryParam("section") @Nullable @Size(max = 40) String section,
            @BeanParam @Valid Paging paging) {
        return views.of(id, section, paging);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("applicant")
    @Operation(operationId = "beginThread", summary = "Say something about an answer 添加批注")
    @APIResponseSchema(value = CommentThreadView.class, responseCode = "201")
    public Response begin(@PathParam("id") UUID id, @Valid @NotNull BeginThreadRequest request) {
        var view = discuss.begin(id, request.section(), request.pointer(), saying(request.text(), request.mentions()));
        return Response.created(URI.create("/applications/" + id + "/comments"))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{threadId}/answers")
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("applicant")
    @Operation(operationId = "answerThread", summary = "Answer in a conversation 回复批注")
    @APIResponseSchema(value = CommentThreadView.class, responseCode = "201")
    public Response answer(
            @PathParam("id") UUID id, @PathParam("threadId") UUID threadId, @Valid @NotNull AnswerRequest request) {
        var view = discuss.answer(id, threadId, saying(request.text(), request.mentions()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @PUT
    @Path("/{threadId}/resolution")
    @RolesAllowed("applicant")
    @Operation(operationId = "resolveThread", summary = "Say that a conversation is settled 标记为已解决")
    public CommentThreadView resolve(@PathParam("id") UUID id, @PathParam("threadId") UUID threadId) {
        return discuss.resolve(id, threadId);
    }

    @DELETE
    @Path("/{threadId}/resolution")
    @RolesAllowed("applicant")
    @Operation(operationId = "reopenThread", summary = "Take a conversation up again 重新打开批注")
    public CommentThreadView reopen(@PathParam("id") UUID id, @PathParam("threadId") UUID threadId) {
        return discuss.reopen(id, threadId);
    }

    private static Saying saying(String text, @Nullable List<String> mentions) {
        return new Saying(text, Objects.requireNonNullElse(mentions, List.of()));
    }
}
