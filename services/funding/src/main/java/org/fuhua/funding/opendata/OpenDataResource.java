package org.fuhua.funding.opendata;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/public/grants")
@Tag(name = "public")
@RunOnVirtualThread
class OpenDataResource {
    private final PublishGrants publishGrants;

    OpenDataResource(PublishGrants publishGrants) {
        this.publishGrants = publishGrants;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishGrants",
            summary = "Awards, payments and what became of them as 360Giving data 资助项目开放数据",
            description = "All awards, or those of a year. Members beside the standard: docs/reference/open-data.md.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public Response grants(@QueryParam("year") @Min(2000) @Max(2999) @Nullable Integer year) {
        if (!publishGrants.hasAny(year)) throw new Refusal(NOT_FOUND);
        StreamingOutput body = out -> publishGrants.write(year, out);
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=grants" + (year == null ? "" : "-" + year) + ".json")
                .build();
    }
}
