package org.fuhua.applicant.consortium;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.form.FieldChange;
import org.jspecify.annotations.Nullable;

/// What members of a partner do with its own part.
@Path("/applications/{id}/partners/{partnerId}")
@Tag(name = "partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PartResource {
    private final PartViews parts;
    private final EditPart editPart;
    private final SignPart signPart;
    private final DeclinePart declinePart;

    PartResource(PartViews parts, EditPart editPart, SignPart signPart, DeclinePart declinePart) {
        this.parts = parts;
        this.editPart = editPart;
        this.signPart = signPart;
        this.declinePart = declinePart;
    }

    record EditPartRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid PartChangeRequest> changes) {}

    /// @param pointer JSON Pointer to an answer; begins inside the part and leads through objects only
    /// @param from what the writer changed; absent when there was nothing
    /// @param to what it is to be; absent takes it out
    record PartChangeRequest(
            @NotNull @Size(max = 1100) @Schema(examples = "/task")
            String pointer,

            @Nullable @Schema(examples = "临床数据采集") JsonNode from,

            @Nullable @Schema(examples = "多中心临床数据采集与标注") JsonNode to) {

        FieldChange change() {
            return new FieldChange(pointer, from, to);
        }

        @Override
        public String toString() {
            return "PartChangeRequest[" + pointer + "]";
        }
    }

    /// @param statement version of the statement that the signer declares
    /// @param digest of what the signer looked at, as the part told it
    record SignPartRequest(
            @NotBlank @Size(max = 20) @Schema(examples = "2026-1")
            String statement,

            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}")
            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest) {}

    record DeclinePartRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "本年度承担任务已满")
            String reason) {}

    @GET
    @Path("/part")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "getPart",
            summary = "A partner's own part, and what there is to sign 本单位承担部分",
            description = "For members of the partner.")
    public PartView part(@PathParam("id") UUID id, @PathParam("partnerId") UUID partnerId) {
        return parts.one(id, partnerId);
    }

    @PATCH
    @Path("/part")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "editPart",
            summary = "Change answers of the own part upon what others saved meanwhile 填写本单位承担部分",
            description =
                    "For owners and editors of the partner. As with sections, an answer that somebody else changed"
                            + " meanwhile is refused as section-conflict, with both texts. A change withdraws the sign-off.")
    public PartView edit(
            @PathParam("id") UUID id, @PathParam("partnerId") UUID partnerId, @Valid @NotNull EditPartRequest request) {
        var changes = request.changes().stream().map(PartChangeRequest::change).toList();
        return editPart.handle(new EditPart.Command(id, partnerId, changes));
    }

    @POST
    @Path("/signature")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "signPart",
            summary = "Sign the own part and the agreement 确认签章",
            description = "For those who may hand in for the partner. Refused when it changed since it was looked at.")
    public PartView sign(
            @PathParam("id") UUID id, @PathParam("partnerId") UUID partnerId, @Valid @NotNull SignPartRequest request) {
        return signPart.handle(new SignPart.Command(id, partnerId, request.statement(), request.digest()));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "declinePart",
            summary = "Take no part, with a reason for the lead 谢绝参加",
            description = "For those who may hand in for the partner, also after it signed.")
    public void decline(
            @PathParam("id") UUID id,
            @PathParam("partnerId") UUID partnerId,
            @Valid @NotNull DeclinePartRequest request) {
        declinePart.handle(id, partnerId, request.reason());
    }
}
