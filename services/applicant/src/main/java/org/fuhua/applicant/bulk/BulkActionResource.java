package org.fuhua.applicant.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.application.DecideApplication.Decision;
import org.jspecify.annotations.Nullable;

@Path("/bulk-actions")
@Tag(name = "bulk-actions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class BulkActionResource {
    private final DecideMany decideMany;
    private final PreviewMany previewMany;

    BulkActionResource(DecideMany decideMany, PreviewMany previewMany) {
        this.decideMany = decideMany;
        this.previewMany = previewMany;
    }

    record BulkItemRequest(
            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000031")
            UUID applicationId,

            @Min(0) long version) {}

    record BulkTicks(
            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000010")
            UUID callId,

            @NotNull @Size(max = 60) @Schema(examples = "[\"seals\"]")
            Set<@NotBlank @Size(max = 60) String> checked) {}

    record BulkRequest(
            @NotNull @Schema(examples = "ENDORSE") Decision kind,

            @Nullable @Size(max = 2000) @Schema(examples = "材料属实，同意推荐")
            String words,

            @Nullable
            @Size(max = 200)
            @Schema(description = "What was ticked of the formal check of each call; for a pass all that it lists")
            List<@NotNull @Valid BulkTicks> ticks,

            @NotEmpty @Size(max = 200) List<@NotNull @Valid BulkItemRequest> items) {

        /// An application named twice is decided once.
        BulkPlan plan() {
            var once = new LinkedHashMap<UUID, BulkPlan.Item>();
            items.forEach(item ->
                    once.putIfAbsent(item.applicationId(), new BulkPlan.Item(item.applicationId(), item.version())));
            return new BulkPlan(kind, words, checked(), List.copyOf(once.values()));
        }

        private Map<UUID, Set<String>> checked() {
            var checked = new HashMap<UUID, Set<String>>();
            for (var call : ticks == null ? List.<BulkTicks>of() : ticks)
                if (!call.checked().isEmpty())
                    checked.computeIfAbsent(call.callId(), _ -> new HashSet<>()).addAll(call.checked());
            return checked;
        }
    }

    @POST
    @Path("/preview")
    @RolesAllowed({"recommender", "officer"})
    @Operation(operationId = "previewBulkAction", summary = "What a decision about many would do 批量办理预览")
    public BulkReport preview(@Valid @NotNull BulkRequest request) {
        return previewMany.handle(request.plan());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"recommender", "officer"})
    @Operation(
            operationId = "decideMany",
            summary = "Decide about many, one by one 批量办理",
            description =
                    "The caller chooses the id. Sent again, it goes on where it stopped and decides nothing twice.")
    public BulkReport decide(@PathParam("id") UUID id, @Valid @NotNull BulkRequest request) {
        return decideMany.handle(new DecideMany.Command(id, request.plan()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"recommender", "officer"})
    @Operation(operationId = "getBulkAction", summary = "What came of each item 批量办理结果")
    public BulkReport report(@PathParam("id") UUID id) {
        return decideMany.report(id);
    }
}
