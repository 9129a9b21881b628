package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.form.FieldChange;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/applications/{id}/sections/{section}")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class SectionResource {
    private final SaveSection saveSection;
    private final EditSection editSection;

    SectionResource(SaveSection saveSection, EditSection editSection) {
        this.saveSection = saveSection;
        this.editSection = editSection;
    }

    /// @param version of the section as the writer last saw it; zero when it was never saved
    record EditSectionRequest(
            @Min(0) @Schema(examples = "1") long version,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid ChangeRequest> changes) {}

    /// @param pointer JSON Pointer to an answer; begins inside the section and leads through objects only
    /// @param from what the writer changed; absent when there was nothing
    /// @param to what it is to be; absent takes it out
    record ChangeRequest(
            @NotNull @Size(max = 1100) @Schema(examples = "/title")
            String pointer,

            @Nullable @Schema(examples = "电极") JsonNode from,

            @Nullable @Schema(examples = "柔性脑电电极") JsonNode to) {

        FieldChange change() {
            return new FieldChange(pointer, from, to);
        }

        @Override
        public String toString() {
            return "ChangeRequest[" + pointer + "]";
        }
    }

    @PUT
    @RolesAllowed("applicant")
    @Operation(
            operationId = "saveSection",
            summary = "Keep a section as far as it is written 保存栏目",
            description = "If-Match is the version of the section, zero when it was never saved.")
    @APIResponseSchema(SavedSectionView.class)
    public Response save(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "basic",
                                                            value =
                                                                    "{\"title\": \"柔性脑电电极\", \"summary\": \"面向居家康复。\"}")))
                    @NotNull
                    ObjectNode answers) {
        return tagged(
                saveSection.handle(new SaveSection.Command(id, ExpectedVersion.parse(ifMatch), section, answers)));
    }

    @PATCH
    @RolesAllowed("applicant")
    @Operation(
            operationId = "editSection",
            summary = "Change answers of a section upon what others saved meanwhile 修改栏目内容",
            description = "Each change says what it changes from. Changes of different answers by different people are"
                    + " all kept; an answer that somebody else changed meanwhile is refused as section-conflict, with"
                    + " both texts. All of the changes are kept, or none.")
    @APIResponseSchema(EditedSectionView.class)
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @Valid @NotNull EditSectionRequest request) {
        var changes = request.changes().stream().map(ChangeRequest::change).toList();
        var view = editSection.handle(new EditSection.Command(id, section, request.version(), changes));
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    private static Response tagged(SavedSectionView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
