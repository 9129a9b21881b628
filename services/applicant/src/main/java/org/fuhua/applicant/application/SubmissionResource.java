package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/applications/{id}/submissions")
@Tag(name = "applications")
@RunOnVirtualThread
class SubmissionResource {
    private final FindSubmissions submissions;

    SubmissionResource(FindSubmissions submissions) {
        this.submissions = submissions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "listSubmissions", summary = "Every time it was handed in, with its receipt 历次提交")
    public List<SubmissionView> list(@PathParam("id") UUID id) {
        return submissions.of(id);
    }
}
