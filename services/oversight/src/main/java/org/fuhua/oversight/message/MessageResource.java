package org.fuhua.oversight.message;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// Everybody who is signed in reads their own messages and no others.
@Path("/messages")
@Tag(name = "messages")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MessageResource {
    private final ReadMessages readMessages;

    MessageResource(ReadMessages readMessages) {
        this.readMessages = readMessages;
    }

    record ReadRequest(@NotNull UUID through) {}

    @GET
    @Authenticated
    @Operation(operationId = "listMessages", summary = "My messages, the newest first 我的消息")
    public Page<MessageView> list(
            // Read as a text, since JAX-RS takes whatever is not "true" for false.
            @QueryParam("unread")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false")
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String unread,
            @QueryParam("kind") @Nullable @Pattern(regexp = "[a-z][a-z-]{0,59}") String kind,
            @BeanParam @Valid Paging paging) {
        return readMessages.page(Boolean.parseBoolean(unread), kind, paging);
    }

    @GET
    @Path("/summary")
    @Authenticated
    @Operation(operationId = "getMessageSummary", summary = "How many of my messages are unread 未读消息数")
    @APIResponseSchema(MessageSummary.class)
    public Response summary(@HeaderParam("Accept-Language") @Nullable String language, @Context Request request) {
        var summary = readMessages.summary(language);
        var tag = new EntityTag(summary.tag());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(summary) : unchanged).tag(tag).build();
    }

    @POST
    @Path("/{id}/reading")
    @Authenticated
    @Operation(operationId = "readMessage", summary = "Mark a message as read 标为已读")
    @APIResponse(responseCode = "204")
    public void read(@PathParam("id") UUID id) {
        readMessages.read(id);
    }

    @POST
    @Path("/reading")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readMessages", summary = "Mark all messages up to one as read 全部标为已读")
    @APIResponse(responseCode = "204")
    public void readThrough(@Valid @NotNull ReadRequest request) {
        readMessages.readThrough(request.through());
    }
}
