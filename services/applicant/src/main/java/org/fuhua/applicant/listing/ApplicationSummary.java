package org.fuhua.applicant.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.application.ApplicationState;
import org.fuhua.applicant.application.PublicWords;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.progress.ProgressView;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// An application in a list.
///
/// @param deadlineAt deadline of its call
record ApplicationSummary(
        UUID id,
        long version,
        @Nullable String number,
        UUID callId,
        String callTitleZh,
        String callTitleEn,
        Instant deadlineAt,
        UUID organisationId,
        String organisationName,
        String regionCode,
        @Nullable UUID recommenderOrganisationId,
        @Nullable String recommenderName,
        ApplicationState state,
        Words publicState,
        Words nextStep,
        PublicWords.OwedBy owedBy,
        @Nullable String title,
        @Nullable MoneyView requested,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate correctionDueOn,
        @Nullable ProgressView progress) {

    static ApplicationSummary from(
            ListedApplication row, PublishedCall call, @Nullable ProgressView progress, Instant now) {
        var words = PublicWords.of(
                row.state(), row.recommenderOrganisationId() != null, row.number() != null, call.phase(now), progress);
        return new ApplicationSummary(
                row.id(),
                row.version(),
                row.number(),
                row.callId(),
                call.definition().titleZh(),
                call.definition().titleEn(),
                call.period().deadlineAt(),
                row.organisationId(),
                row.organisationName(),
                row.regionCode(),
                row.recommenderOrganisationId(),
                row.recommenderName(),
                row.state(),
                words.state(),
                words.nextStep(),
                words.owedBy(),
                row.title(),
                row.requestedMinor() == null ? null : MoneyView.from(Money.ofFen(row.requestedMinor())),
                row.changedAt(),
                row.submittedAt(),
                row.correctionDueOn(),
                progress);
    }
}
