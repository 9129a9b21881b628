package org.fuhua.funding.equity;

import static org.fuhua.funding.equity.EquityResource.shown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.ProgrammeDay;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/equity-instruments/{id}/cap-tables/package")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class EquityOcfResource {
    private static final int BYTES_MAX = 5_000_000;

    private final ExchangeCapTable exchange;

    EquityOcfResource(ExchangeCapTable exchange) {
        this.exchange = exchange;
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(
            operationId = "exportCapTable",
            summary = "The latest cap table in the Open Cap Format 导出股权结构（OCF）",
            description = "A zip with a manifest. The day of formation is asked for, since the format wants it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response write(@PathParam("id") UUID id, @QueryParam("formedOn") @NotNull @ProgrammeDay LocalDate formedOn) {
        return Response.ok(exchange.write(id, formedOn), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=cap-table.ocf.zip")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "importCapTable",
            summary = "State who holds the enterprise by an OCF package 导入股权结构（OCF）",
            description = "Shares of one yuan. What the manager holds is not taken from the package.")
    @APIResponseSchema(EquityView.class)
    public Response read(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("documentNo") @NotBlank @Size(max = 100) String documentNo,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotEmpty
                    @Size(max = BYTES_MAX)
                    byte[] zip) {
        return shown(exchange.read(id, ExpectedVersion.parse(ifMatch), zip, documentNo.strip()));
    }
}
