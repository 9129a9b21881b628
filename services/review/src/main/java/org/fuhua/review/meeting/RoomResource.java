package org.fuhua.review.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/// What members of a panel do at its meeting.
@Path("/")
@RunOnVirtualThread
@Tag(name = "meetings")
class RoomResource {
    private final AttendMeeting attend;
    private final PresideMeeting preside;
    private final ReadMeetings read;

    RoomResource(AttendMeeting attend, PresideMeeting preside, ReadMeetings read) {
        this.attend = attend;
        this.preside = preside;
        this.read = read;
    }

    /// @param consensus out of 100; absent where members did not agree on one
    @Schema(name = "OpenVoteRequest", examples = "{\"consensus\": 82.5, \"summary\": \"路线可行，建议核减设备费。\"}")
    record OpenVoteRequest(
            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
            BigDecimal consensus,

            @NotBlank @Size(max = 4000) String summary) {}

    @Schema(name = "VoteRequest", examples = "{\"choice\": \"APPROVE\"}")
    record VoteRequest(@NotNull Choice choice) {}

    @Schema(name = "RecuseFromItemRequest", examples = "{\"reason\": \"与项目负责人有合作\"}")
    record RecuseRequest(@NotBlank @Size(max = 1000) String reason) {}

    /// @param digest of the minutes as they were read
    /// @param reservation what the member does not agree with
    @Schema(name = "SignMinutesRequest", examples = """
                {"digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"}""")
    record SignRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,

            @Nullable @Size(max = 2000) String reservation) {}

    @POST
    @Path("/meetings/{id}/presence")
    @RolesAllowed("expert")
    @Operation(operationId = "attendMeeting", summary = "Sign in to a meeting 签到")
    public void attend(@PathParam("id") UUID id) {
        attend.attend(id);
    }

    @GET
    @Path("/meetings/{id}/items/{itemId}/opinions")
    @RolesAllowed({"officer", "auditor", "expert"})
    @Operation(operationId = "listOpinions", summary = "What experts wrote about an item 专家意见")
    public Page<OpinionView> opinions(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return read.opinions(id, itemId);
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/recusal")
    @RolesAllowed("expert")
    @Operation(operationId = "recuseFromItem", summary = "Leave the room for an item 申请回避")
    public void recuse(
            @PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @Valid @NotNull RecuseRequest request) {
        attend.recuse(id, itemId, request.reason());
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/discussion")
    @RolesAllowed("expert")
    @Operation(operationId = "callItem", summary = "Begin with an item, as who presides 开始讨论")
    public void call(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        preside.call(id, itemId);
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/deferral")
    @RolesAllowed("expert")
    @Operation(operationId = "deferItem", summary = "Put an item back on the agenda 暂缓讨论")
    public void defer(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        preside.defer(id, itemId);
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/vote-opening")
    @RolesAllowed("expert")
    @Operation(operationId = "openVote", summary = "Put what was agreed to the vote 发起表决")
    public void openVote(
            @PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @Valid @NotNull OpenVoteRequest request) {
        preside.openVote(id, itemId, new Item.Consensus(request.consensus(), request.summary()));
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/vote")
    @RolesAllowed("expert")
    @Operation(operationId = "vote", summary = "Vote in secret, until the vote is closed 表决")
    public void vote(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @Valid @NotNull VoteRequest request) {
        attend.vote(id, itemId, request.choice());
    }

    @POST
    @Path("/meetings/{id}/items/{itemId}/vote-closing")
    @RolesAllowed("expert")
    @Operation(operationId = "closeVote", summary = "Close the vote; everybody in the room sees what it came to 结束表决")
    public void closeVote(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        preside.closeVote(id, itemId);
    }

    @POST
    @Path("/meetings/{id}/signature")
    @RolesAllowed("expert")
    @Operation(operationId = "signMinutes", summary = "Countersign the minutes as they were read 签署纪要")
    public void sign(@PathParam("id") UUID id, @Valid @NotNull SignRequest request) {
        attend.sign(id, request.digest(), request.reservation());
    }
}
