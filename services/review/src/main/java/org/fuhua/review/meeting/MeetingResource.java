package org.fuhua.review.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
    private static final int LONGEST = 1440;

    private final PrepareMeeting prepare;
    private final ChangeMeeting change;
    private final HoldMeeting hold;
    private final ReadMeetings read;

    MeetingResource(PrepareMeeting prepare, ChangeMeeting change, HoldMeeting hold, ReadMeetings read) {
        this.prepare = prepare;
        this.change = change;
        this.hold = hold;
        this.read = read;
    }

    /// @param kind a panel when absent
    /// @param members the chair first
    /// @param aroundLine places above and below the budget line that are put on a panel's agenda; two when absent
    /// @param applications that are interviewed or visited, in this order; a panel's agenda is proposed
    /// @param appointment needed for an interview or a visit
    @Schema(name = "PrepareMeetingRequest", examples = """
                {"kind": "INTERVIEW", "members": ["01980000-0000-7000-8000-000000000040",
                 "01980000-0000-7000-8000-000000000041", "01980000-0000-7000-8000-000000000042",
                 "01980000-0000-7000-8000-000000000043", "01980000-0000-7000-8000-000000000044"],
                 "applications": ["01980000-0000-7000-8000-000000000020"], "appointment": {"startsAt":
                 "2026-12-21T09:00:00+08:00", "endsAt": "2026-12-21T12:00:00+08:00", "place": "海岱市科技大厦 201",
                 "minutesEach": 30}}""")
    record PrepareRequest(
            @Nullable MeetingKind kind,

            @NotNull @Size(min = 2, max = MOST_MEMBERS) List<@NotNull UUID> members,

            @Nullable @Min(0) @Max(FAR) Integer aroundLine,
            @Nullable @Size(max = MOST_MEMBERS) List<@NotNull UUID> applications,
            @Nullable @Valid AppointmentRequest appointment) {
        PrepareMeeting.Command toCommand(UUID roundId) {
            return new PrepareMeeting.Command(
                    roundId,
                    Objects.requireNonNullElse(kind, MeetingKind.PANEL),
                    members,
                    Objects.requireNonNullElse(aroundLine, NEAR),
                    Objects.requireNonNullElse(applications, List.of()),
                    appointment == null ? null : appointment.toAppointment());
        }
    }

    /// @param place absent where it is online only
    /// @param link under which one takes part
    /// @param minutesEach time of each applicant, one after the other; all come at the beginning when absent
    @Schema(name = "AppointmentRequest", examples = """
                {"startsAt": "2026-12-21T09:00:00+08:00", "endsAt": "2026-12-21T12:00:00+08:00",
                 "place": "海岱市科技大厦 201", "minutesEach": 30}""")
    record AppointmentRequest(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @Nullable @Size(min = 1, max = 200) String place,

            @Nullable @Size(max = 500) @Pattern(regexp = "https://\\S+")
            String link,

            @Nullable @Min(1) @Max(LONGEST) Integer minutesEach) {
        Appointment toAppointment() {
            return new Appointment(startsAt, endsAt, place, link, minutesEach);
        }

        @Override
        public String toString() {
            return "AppointmentRequest[" + startsAt + "]";
        }
    }

    /// Named like the other request, so that a refusal points at the same place.
    @Schema(name = "AppointMeetingRequest", examples = """
                {"appointment": {"startsAt": "2026-12-22T09:00:00+08:00", "endsAt": "2026-12-22T12:00:00+08:00",
                 "place": "海岱市科技大厦 201"}}""")
    record AppointRequest(@NotNull @Valid AppointmentRequest appointment) {}

    @Schema(name = "AddMeetingItemRequest", examples = "{\"applicationId\": \"01980000-0000-7000-8000-000000000020\"}")
    record AddRequest(@NotNull UUID applicationId) {}

    @Schema(name = "CancelMeetingRequest", examples = "{\"reason\": \"改期\"}")
    record CancelRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/rounds/{id}/meetings")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(
            operationId = "prepareMeeting",
            summary = "Seat experts for a panel, an interview or a visit 组织会评、答辩、现场考察")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Response prepare(@PathParam("id") UUID roundId, @Valid @NotNull PrepareRequest request) {
        var id = prepare.handle(request.toCommand(roundId));
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
        change.add(id, request.applicationId());
        return tagged(id);
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/removal")
    @RolesAllowed("officer")
    @Operation(operationId = "dropMeetingItem", summary = "Take an application off the agenda 撤下议题")
    @APIResponseSchema(MeetingView.class)
    public Response drop(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        change.drop(id, itemId);
        return tagged(id);
    }

    @POST
    @Path("/meetings/{id}/appointment")
    @RolesAllowed("officer")
    @Operation(operationId = "appointMeeting", summary = "Set or change date and place 安排或变更时间地点")
    @APIResponseSchema(MeetingView.class)
    public Response appoint(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AppointRequest request) {
        change.appoint(id, ExpectedVersion.parse(ifMatch), request.appointment().toAppointment());
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
        change.cancel(id, ExpectedVersion.parse(ifMatch), request.reason());
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
