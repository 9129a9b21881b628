package org.fuhua.review.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;

/// An objection in a list, for officers and auditors: what it is about and how it stands, not who objects.
///
/// @param late whether the period that runs now is over
/// @param taken whether it has a handler
/// @param mine whether that is who is signed in
/// @param heard whether the applicant concerned answered or let the time pass
public record ObjectionView(
        UUID id,
        long version,
        String number,
        UUID noticeId,
        UUID callId,
        UUID applicationId,
        String applicationNumber,
        String applicationTitle,
        String organisationName,
        String kind,
        String kindZh,
        String kindEn,
        ObjectionState state,
        Instant filedAt,
        LocalDate acceptanceDueOn,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answerDueOn,
        @Nullable Instant closedAt,
        boolean heard,
        boolean late,
        boolean taken,
        boolean mine) {

    static ObjectionView of(
            Objection objection, Application application, Grounds.Ground kind, LocalDate today, String me) {
        return new ObjectionView(
                objection.id(),
                objection.version(),
                objection.number(),
                objection.noticeId(),
                objection.callId(),
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                kind.code(),
                kind.zh(),
                kind.en(),
                objection.state(),
                objection.filedAt(),
                objection.acceptanceDueOn(),
                objection.acceptedAt(),
                objection.dueOn(),
                objection.answerDueOn(),
                objection.closedAt(),
                objection.isHeard(),
                objection.isLate(today),
                objection.isTaken(),
                objection.isHandledBy(me));
    }
}
