package org.fuhua.funding.statement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.ProgrammeDay;
import org.fuhua.platform.file.Download;
import org.fuhua.print.Language;

/// Files from the books. Amounts in them are exact; the language is chosen, not guessed.
@Path("/ledger/statements")
@RunOnVirtualThread
@Produces({StatementResource.XLSX, StatementResource.PDF})
@Tag(name = "ledger")
class StatementResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";
    private static final String LANGUAGES = "zh|en";

    private final DrawStatement draw;
    private final SetStatement set;

    StatementResource(DrawStatement draw, SetStatement set) {
        this.draw = draw;
        this.set = set;
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "exportTrialBalance", summary = "The trial balance of a period as a workbook or PDF 试算平衡表")
    public Response trialBalance(
            @QueryParam("from") @NotNull @ProgrammeDay LocalDate from,
            @QueryParam("to") @NotNull @ProgrammeDay LocalDate to,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = LANGUAGES) String language,
            @QueryParam("format") @DefaultValue("XLSX") FileFormat format) {
        var range = new Range(from, to);
        return file("trial-balance", draw.trialBalance(range, say(language)), range, language, format);
    }

    @GET
    @Path("/accounts/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "exportAccountStatement", summary = "An account's statement as a workbook or PDF 明细账")
    public Response account(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @ProgrammeDay LocalDate from,
            @QueryParam("to") @NotNull @ProgrammeDay LocalDate to,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = LANGUAGES) String language,
            @QueryParam("format") @DefaultValue("XLSX") FileFormat format) {
        var range = new Range(from, to);
        return file("account", draw.account(id, range, format.entriesMax, say(language)), range, language, format);
    }

    @GET
    @Path("/pools/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "exportPoolStatement", summary = "A pool's statement as a workbook or PDF 专账报表")
    public Response pool(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @ProgrammeDay LocalDate from,
            @QueryParam("to") @NotNull @ProgrammeDay LocalDate to,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = LANGUAGES) String language,
            @QueryParam("format") @DefaultValue("XLSX") FileFormat format) {
        var range = new Range(from, to);
        return file("pool", draw.pool(id, range, say(language)), range, language, format);
    }

    private static DrawStatement.Say say(String language) {
        return "en".equals(language) ? (zh, en) -> en : (zh, en) -> zh;
    }

    private Response file(String name, Statement statement, Range range, String language, FileFormat format) {
        var bytes = set.handle(statement, range, "en".equals(language) ? Language.EN : Language.ZH, format);
        return Download.of(
                name + "-" + range.from() + "-" + range.to() + "." + format.extension, format.mediaType, bytes);
    }
}
