package org.fuhua.applicant.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.jspecify.annotations.Nullable;

@Path("/applications/export")
@Tag(name = "applications")
@RunOnVirtualThread
class ExportResource {
    /// How many rows will come, so that the reader can tell how far the export is.
    static final String ROWS = "Fuhua-Rows";

    private final ExportApplications exportApplications;

    ExportResource(ExportApplications exportApplications) {
        this.exportApplications = exportApplications;
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(
            operationId = "exportApplications",
            summary = "The list as CSV or Excel, row by row as it is read 导出申报书列表",
            description = "Same filter, order and columns as the list. The header Fuhua-Rows tells how many rows come.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @BeanParam @Valid ListParameters asked,
            @QueryParam("format") @NotNull @Pattern(regexp = "csv|xlsx") String format,
            @QueryParam("columns") @Size(max = 200) @Nullable String columns,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = "zh|en") String language) {
        var as = QueryValues.oneOf(ExportFormat.class, "format", format);
        var prepared = exportApplications.prepare(new ExportApplications.Command(
                asked.filter(), asked.sorted(), ListColumn.parse(columns), as, language.equals("en")));
        StreamingOutput rows = out -> exportApplications.write(prepared, out);
        return Response.ok(rows, as.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=applications." + format.toLowerCase(Locale.ROOT))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(ROWS, prepared.rows())
                .build();
    }
}
