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

/// Files from the books. Amounts in them are exact; the language is chosen, not guessed.
@Path("/ledger/statements")
@RunOnVirtualThread
@Produces(StatementResource.XLSX)
@Tag(name = "ledger")
class StatementResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LANGUAGES = "zh|en";

    private final DrawStatement draw;

    StatementResource(DrawStatement draw) {
        this.draw = draw;
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "exportTrialBalance", summary = "The trial balance of a period as a workbook 试算平衡表")
    public Response trialBalance(
            @QueryParam("from") @NotNull @ProgrammeDay LocalDate from,
            @QueryParam("to") @NotNull @ProgrammeDay LocalDate to,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = LANGUAGES) String language) {
        return file("trial-balance", draw.trialBalance(new Range(from, to), say(language)), from, to);
    }

    @GET
    @Path("/accounts/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "exportAccountStatement", summary = "An account's statement as a workbook 明细账")
    public Response account(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @ProgrammeDay LocalDate from,
            @QueryParam("to") @NotNull @ProgrammeDay LocalDate to,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = LANGUAGES) String language) {
        return file("account", draw.account(id, new Range(from, to), say(language)), from, to);
    }

    @GET
    @Path("/pools/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "exportPoolStatement", summary = "A pool's statement as a workbook 专账报表")
    public Response pool(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @ProgrammeDay LocalDate from,
            @QueryParam("to") @NotNull @ProgrammeDay LocalDate to,
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = LANGUAGES) String language) {
        return file("pool", draw.pool(id, new Range(from, to), say(language)), from, to);
    }

    private static DrawStatement.Say say(String language) {
        return "en".equals(language) ? (zh, en) -> en : (zh, en) -> zh;
    }

    private static Response file(String name, Statement statement, LocalDate from, LocalDate to) {
        return Download.of(name + "-" + from + "-" + to + ".xlsx", XLSX, Spreadsheet.of(statement));
    }
}
