package org.fuhua.oversight.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/timelines")
@Tag(name = "timelines")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class TimelineResource {
    private final ReadTimelines readTimelines;

    TimelineResource(ReadTimelines readTimelines) {
        this.readTimelines = readTimelines;
    }

    @GET
    @RolesAllowed({
        "applicant",
        "recommender",
        "officer",
        "finance-maker",
        "finance-checker",
        "talent-officer",
        "auditor",
        "admin"
    })
    @Operation(
            operationId = "listTimelines",
            summary = "Find timelines by number, call or words of the title 查找项目全流程时间线")
    public Page<TimelineSummary> list(
            @QueryParam("number") @Nullable @Size(max = 80) String number,
            @QueryParam("callId") @Nullable UUID callId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @BeanParam @Valid Paging paging) {
        return readTimelines.page(number, callId, q, paging);
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({
        "applicant",
        "recommender",
        "officer",
        "finance-maker",
        "finance-checker",
        "talent-officer",
        "auditor",
        "admin"
    })
    @Operation(operationId = "getTimeline", summary = "One application's way through all services 项目全流程时间线")
    public TimelineView get(@PathParam("applicationId") UUID applicationId) {
        return readTimelines.one(applicationId);
    }
}
