package org.fuhua.funding.holdingreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// The report on a holding for a year, or that it is still to come.
///
/// @param id of the instrument
/// @param cost of what is held: as it was reported, and today's while it is not
/// @param asked figures that the report has, each once
/// @param reportedOn absent while it is to come
/// @param late whether it came, or is still to come, after the last day
@Schema(name = "HoldingReport")
public record HoldingReportView(
        UUID id,
        String number,
        String organisationName,
        int year,
        LocalDate dueOn,
        boolean late,
        MoneyView cost,
        List<AskedView> asked,
        @Nullable LocalDate reportedOn,
        @Nullable String documentNo,
        @Nullable String summary,
        List<FigureView> figures,
        String rulesDocumentNo,
        boolean verified) {

    @Schema(name = "HoldingFigureAsked")
    public record AskedView(Figure figure, Label label) {}

    /// @param yuan with a sign
    @Schema(name = "HoldingFigure")
    public record FigureView(Figure figure, Label label, String yuan) {}
}
