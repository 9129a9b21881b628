package org.fuhua.funding.period;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.period.PeriodState.Action;
import org.fuhua.platform.crypto.FieldCipher;

@Path("/ledger/periods")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
class PeriodResource {
    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";

    private final Periods periods;
    private final MovePeriod movePeriod;
    private final FieldCipher cipher;

    PeriodResource(Periods periods, MovePeriod movePeriod, FieldCipher cipher) {
        this.periods = periods;
        this.movePeriod = movePeriod;
        this.cipher = cipher;
    }

    @Schema(name = "LedgerPeriodReason", examples = "{\"reason\":\"十月账目核对无误\"}")
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLedgerPeriods", summary = "The months of a year 会计期间")
    public List<PeriodView> list(@QueryParam("year") @Min(2000) @Max(2099) int year) {
        return periods.of(year).stream()
                .map(period -> PeriodView.from(period, cipher::open))
                .toList();
    }

    @POST
    @Path("/{month}/closing")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "closeLedgerPeriod", summary = "Close a month; it takes no more postings 结账")
    public PeriodView close(@PathParam("month") @Pattern(regexp = MONTH) String month, @NotNull @Valid Reason request) {
        return move(month, Action.CLOSE, request);
    }

    @POST
    @Path("/{month}/reopening")
    @RolesAllowed("finance-checker")
    @Operation(operationId = "reopenLedgerPeriod", summary = "Open a month again that somebody else closed 反结账")
    public PeriodView reopen(
            @PathParam("month") @Pattern(regexp = MONTH) String month, @NotNull @Valid Reason request) {
        return move(month, Action.REOPEN, request);
    }

    private PeriodView move(String month, Action action, Reason request) {
        return movePeriod.handle(new MovePeriod.Command(
                YearMonth.parse(month), action, request.reason().strip()));
    }
}
