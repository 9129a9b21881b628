package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/applications/{id}/sections/{section}")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class SectionResource {
    private final SaveSection saveSection;

    SectionResource(SaveSection saveSection) {
        this.saveSection = saveSection;
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

    private static Response tagged(SavedSectionView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
