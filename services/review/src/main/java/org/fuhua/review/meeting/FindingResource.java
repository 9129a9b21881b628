package org.fuhua.review.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.review.assessment.ScoreSheet;
import org.jspecify.annotations.Nullable;

/// What members find at an interview or a visit, and when applicants appear there.
@Path("/")
@RunOnVirtualThread
@Tag(name = "meetings")
class FindingResource {
    private final WriteFinding write;
    private final ReadFindings read;
    private final ReadAppearances appearances;

    FindingResource(WriteFinding write, ReadFindings read, ReadAppearances appearances) {
        this.write = write;
        this.read = read;
        this.appearances = appearances;
    }

    /// @param scores by code of the criterion, at most two decimals
    /// @param notApplicable codes of criteria that do not apply
    @Schema(name = "FindingRequest", examples = """
                {"scores": {"innovation": 8.5, "feasibility": 7}, "comments": {"feasibility": "样机现场演示正常"},
                 "overall": "与申报书一致"}""")
    record FindingRequest(
            @NotNull @Size(max = 30)
            Map<@Size(max = 64) String, @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 2) BigDecimal> scores,

            @Nullable @Size(max = 30) Set<@NotNull @Size(max = 64) String> notApplicable,

            @NotNull @Size(max = 30) Map<@Size(max = 64) String, @NotNull @Size(max = 4000) String> comments,

            @Nullable @Size(max = 8000) String overall) {
        @Override
        public String toString() {
            return "FindingRequest[…]";
        }

        ScoreSheet toSheet() {
            return new ScoreSheet(
                    scores, notApplicable == null ? Set.of() : notApplicable, comments, overall, null, null);
        }
    }

    @PUT
    @Path("/meetings/{id}/items/{itemId}/finding")
    @RolesAllowed("expert")
    @Operation(operationId = "writeFinding", summary = "Write what I found at an interview or a visit 填写答辩、考察评分")
    public void write(
            @PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @Valid @NotNull FindingRequest request) {
        write.handle(id, itemId, request.toSheet());
    }

    @GET
    @Path("/meetings/{id}/items/{itemId}/findings")
    @RolesAllowed({"officer", "auditor", "expert"})
    @Operation(operationId = "readFindings", summary = "What was found about an application 答辩、考察评分")
    public FindingsView findings(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return read.handle(id, itemId);
    }

    @GET
    @Path("/applications/{id}/appearances")
    @RolesAllowed("applicant")
    @Operation(operationId = "listAppearances", summary = "When and where an own application appears 答辩、考察安排")
    public Page<AppearanceView> appearances(@PathParam("id") UUID id) {
        return appearances.of(id);
    }
}
