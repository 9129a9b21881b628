package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.fuhua.print.Language;
import org.fuhua.print.Press;
import org.jspecify.annotations.Nullable;

@Path("/applications/{id}")
@Tag(name = "applications")
@RunOnVirtualThread
class DocumentResource {
    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";

    private final PrintApplication printApplication;
    private final BundleApplication bundleApplication;
    private final Press press;

    DocumentResource(PrintApplication printApplication, BundleApplication bundleApplication, Press press) {
        this.printApplication = printApplication;
        this.bundleApplication = bundleApplication;
        this.press = press;
    }

    @GET
    @Path("/document")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "printApplication", summary = "The application as PDF, at any stage 申报书 PDF")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response application(@PathParam("id") UUID id, @QueryParam("language") @Nullable String language) {
        return pdf(printApplication.application(id, read(language)));
    }

    @GET
    @Path("/submissions/{no}/receipt")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "printReceipt", summary = "The receipt of a submission as PDF 受理回执 PDF")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response receipt(
            @PathParam("id") UUID id, @PathParam("no") int no, @QueryParam("language") @Nullable String language) {
        return pdf(printApplication.receipt(id, no, read(language)));
    }

    @GET
    @Path("/bundle")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(
            operationId = "bundleApplication",
            summary = "PDF, answers and files in one archive with their hashes 申报材料包")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bundle(@PathParam("id") UUID id, @QueryParam("language") @Nullable String language) {
        var bundle = bundleApplication.prepare(id, read(language));
        var printed = bundleApplication.print(bundle);
        StreamingOutput archive = out -> bundleApplication.write(bundle, printed, out);
        return saved(Response.ok(archive, ZIP), bundle.name() + ".zip");
    }

    private Response pdf(PrintApplication.Printed printed) {
        return saved(Response.ok(press.set(printed.paper()), PDF), printed.name() + ".pdf");
    }

    private static Language read(@Nullable String language) {
        var known = QueryValues.oneOf(Language.class, "language", language);
        return known == null ? Language.ZH : known;
    }

    private static Response saved(Response.ResponseBuilder answer, String fileName) {
        var name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
