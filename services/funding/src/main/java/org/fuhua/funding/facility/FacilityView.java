package org.fuhua.funding.facility;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.equity.EquityFact;
import org.fuhua.funding.equity.EquityStanding.Standing;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Credit that an equity event opens (投贷联动授信).
///
/// @param happenedOn day of the equity event; absent while it has not happened
/// @param drawUntil last day on which a loan counts; absent while the event has not happened
/// @param left may be drawn now: within the limit and the ratio of what is held
/// @param verified whether the terms were compared with a document
/// @param proposedByYou whether the reader proposed what waits for a second person
@Schema(name = "LoanFacility")
public record FacilityView(
        UUID id,
        long version,
        UUID instrumentId,
        String number,
        UUID organisationId,
        String organisationName,
        String bankName,
        FacilityState state,
        Label label,
        EquityFact event,
        Label eventLabel,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate drawUntil,
        MoneyView limit,
        MoneyView drawn,
        MoneyView left,
        int ratioBp,
        String termsDocumentNo,
        boolean verified,
        String documentNo,
        LocalDate proposedOn,
        @Nullable String letterNo,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        boolean proposedByYou) {
    static FacilityView from(Facility facility, Standing equity, FacilityRule rule, String reader) {
        var papers = facility.papers();
        var happened = equity.on(facility.event());
        return new FacilityView(
                facility.id(),
                facility.version(),
                facility.instrumentId(),
                papers.number(),
                facility.organisationId(),
                papers.organisationName(),
                papers.bankName(),
                facility.state(),
                facility.state().label,
                facility.event(),
                facility.event().label,
                happened,
                happened == null ? null : happened.plusMonths(rule.drawMonths()),
                MoneyView.from(facility.limit()),
                MoneyView.from(facility.drawn()),
                MoneyView.from(facility.left(equity, rule)),
                rule.ratioBp(),
                rule.documentNo(),
                rule.verified(),
                papers.documentNo(),
                papers.proposedOn(),
                papers.letterNo(),
                papers.agreedOn(),
                papers.endedOn(),
                papers.reason(),
                reader.equals(papers.proposedBy()));
    }
}
