package org.fuhua.review.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// The officer's side of a panel's meeting, and what everybody in it reads.
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
class MeetingResource {
    private static final int MOST_MEMBERS = 99;
    private static final int FAR = 50;
    private static final int NEAR = 2;

    private final PrepareMeeting prepare;
    private final HoldMeeting hold;
    private final ReadMeetings read;

    MeetingResource(PrepareMeeting prepare, HoldMeeting hold, ReadMeetings read) {
        this.prepare = prepare;
        this.hold = hold;
        this.read = read;
    }

    /// @param members the chair first
    /// @param aroundLine places above and below the budget line that are put on the agenda; two when absent
    @Schema(name = "PrepareMeetingRequest", examples = """
                {"members": ["01980000-0000-7000-8000-000000000040", "01980000-0000-7000-8000-000000000041",
                 "01980000-0000-7000-8000-000000000042", "01980000-0000-7000-8000-000000000043",
                 "01980000-0000-7000-8000-000000000044"], "aroundLine": 2}""")
    record PrepareRequest(
            @NotNull @Size(min = 2, max = MOST_MEMBERS) List<@NotNull UUID> members,
            @Nullable @Min(0) @Max(FAR) Integer aroundLine) {}

    @Schema(name = "AddMeetingItemRequest", examples = "{\"applicationId\": \"01980000-0000-7000-8000-000000000020\"}")
    record AddRequest(@NotNull UUID applicationId) {}

    @Schema(name = "CancelMeetingRequest", examples = "{\"reason\": \"改期\"}")
    record CancelRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/rounds/{id}/meetings")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "prepareMeeting", summary = "Seat a panel and propose its agenda 组织会评")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Response prepare(@PathParam("id") UUID roundId, @Valid @NotNull PrepareRequest request) {
        var around = request.aroundLine() == null ? NEAR : request.aroundLine();
        var id = prepare.handle(new PrepareMeeting.Command(roundId, request.members(), around));
        var view = read.one(id);
        return Response.created(URI.create("/api/review/v1/meetings/" + id))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/rounds/{id}/meetings")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listMeetings", summary = "Meetings of the panel of a round 会评")
    public Page<MeetingRow> list(@PathParam("id") UUID roundId, @BeanParam @Valid Paging paging) {
        return read.of(roundId, paging);
    }

    @GET
    @Path("/meetings/mine")
    @RolesAllowed("expert")
    @Operation(operationId = "listMyMeetings", summary = "Meetings on whose panel I sit 我的会评")
    public Page<MeetingRow> mine(@BeanParam @Valid Paging paging) {
        return read.mine(paging);
    }

    @GET
    @Path("/meetings/{id}")
    @RolesAllowed({"officer", "auditor", "expert"})
    @Operation(operationId = "getMeeting", summary = "A meeting as who is signed in may see it 会评进展")
    @APIResponseSchema(MeetingView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(id);
    }

    @GET
    @Path("/meetings/{id}/minutes")
    @RolesAllowed({"officer", "auditor", "expert"})
    @Operation(operationId = "getMeetingMinutes", summary = "Minutes, without what one was out of the room for 会议纪要")
    public MinutesView minutes(@PathParam("id") UUID id) {
        return read.minutes(id);
    }

    @POST
    @Path("/meetings/{id}/items")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "addMeetingItem", summary = "Put an application on the agenda 增加议题")
    @APIResponseSchema(MeetingView.class)
    public Response add(@PathParam("id") UUID id, @Valid @NotNull AddRequest request) {
        prepare.add(id, request.applicationId());
        return tagged(id);
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/removal")
    @RolesAllowed("officer")
    @Operation(operationId = "dropMeetingItem", summary = "Take an application off the agenda 撤下议题")
    @APIResponseSchema(MeetingView.class)
    public Response drop(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        prepare.drop(id, itemId);
        return tagged(id);
    }

    @POST
    @Path("/meetings/{id}/opening")
    @RolesAllowed("officer")
    @Operation(operationId = "openMeeting", summary = "Open a meeting that has its quorum 开会")
    @APIResponseSchema(MeetingView.class)
    public Response open(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        hold.open(id, ExpectedVersion.parse(ifMatch));
        return tagged(id);
    }

    @POST
    @Path("/meetings/{id}/end")
    @RolesAllowed("officer")
    @Operation(operationId = "endMeeting", summary = "End a meeting; its minutes are made 结束会议，生成纪要")
    @APIResponseSchema(MeetingView.class)
    public Response end(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        hold.end(id, ExpectedVersion.parse(ifMatch));
        return tagged(id);
    }

    @POST
    @Path("/meetings/{id}/cancellation")
    @RolesAllowed("officer")
    @Operation(operationId = "cancelMeeting", summary = "Cancel a meeting that has not begun 取消会评")
    @APIResponseSchema(MeetingView.class)
    public Response cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CancelRequest request) {
        prepare.cancel(id, ExpectedVersion.parse(ifMatch), request.reason());
        return tagged(id);
    }

    private Response tagged(UUID id) {
        var view = read.one(id);
        return Response.ok(view)
                .tag(ExpectedVersion.tag(view.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
