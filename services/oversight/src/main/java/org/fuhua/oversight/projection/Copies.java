package org.fuhua.oversight.projection;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.inbox.Fact;
import org.jspecify.annotations.Nullable;

/// Copies of what other services own, as far as lists, counts and access need them.
final class Copies {
    private static final String ORGANISATION = """
            insert into $.organisation as o (organisation_id, name_zh, sequence) values (?, ?, ?)
            on conflict (organisation_id) do update set name_zh = excluded.name_zh, sequence = excluded.sequence
            where o.sequence < excluded.sequence""";
    private static final String MEMBERSHIP = """
            insert into $.membership as m (organisation_id, subject, active, sequence, role) values (?, ?, ?, ?, ?::text)
            on conflict (subject, organisation_id) do update set
                active = excluded.active, sequence = excluded.sequence, role = excluded.role
            where m.sequence < excluded.sequence""";
    private static final String MERGER = """
            insert into $.merger (organisation_id, into_organisation_id) values (?, ?) on conflict do nothing""";
    private static final String CALL = """
            insert into $.call as c (call_id, code, title_zh, title_en, clause, deadline_at, sequence)
            values (?, ?, ?, ?, ?, ?::timestamptz, ?)
            on conflict (call_id) do update set
                code = excluded.code, title_zh = excluded.title_zh, title_en = excluded.title_en,
                clause = excluded.clause, deadline_at = excluded.deadline_at, sequence = excluded.sequence
            where c.sequence < excluded.sequence""";
    private static final String TURN = """
            insert into $.turn as t (application_id, call_id, organisation_id, sequence, open, ended, since, due_on)
            values (?, ?, ?::uuid, ?, ?, ?, ?, ?::date)
            on conflict (application_id) do update set
                organisation_id = coalesce(t.organisation_id, excluded.organisation_id),
                call_id = case when excluded.sequence > t.sequence then excluded.call_id else t.call_id end,
                open = case when excluded.sequence > t.sequence then excluded.open else t.open end,
                ended = case when excluded.sequence > t.sequence then excluded.ended else t.ended end,
                since = case when excluded.sequence > t.sequence then excluded.since else t.since end,
                due_on = case when excluded.sequence > t.sequence then excluded.due_on else t.due_on end,
                sequence = greatest(t.sequence, excluded.sequence)""";
    private static final String NEED = """
            insert into $.need (need_id, title_zh, title_en, owner_organisation_id) values (?, ?, ?, ?)
            on conflict do nothing""";
    // A title may change when a returned application is handed in again; all else stays as first told.
    private static final String APPLICATION = """
            insert into $.application as a (application_id, call_id, number, title, title_sequence, organisation_id,
                                            recommender_organisation_id, requested_minor, submitted_at)
            values (?, ?, ?::text, ?::text, ?, ?::uuid, ?::uuid, ?::bigint, ?::timestamptz)
            on conflict (application_id) do update set
                number = coalesce(a.number, excluded.number),
                title = case when excluded.title_sequence > a.title_sequence then excluded.title else a.title end,
                title_sequence = greatest(a.title_sequence, excluded.title_sequence),
                organisation_id = coalesce(a.organisation_id, excluded.organisation_id),
                recommender_organisation_id =
                    coalesce(a.recommender_organisation_id, excluded.recommender_organisation_id),
                requested_minor = coalesce(excluded.requested_minor, a.requested_minor),
                submitted_at = least(a.submitted_at, excluded.submitted_at)""";
    private static final String RECLASSIFIED = "update $.application set call_id = ? where application_id = ?";
    private static final String AWARD = """
            insert into $.award (application_id, call_id, award_minor) values (?, ?, ?) on conflict do nothing""";
    private static final Set<String> APPLICANTS_TURN = Set.of("drafted", "sent-back", "returned", "reclassified");
    private static final Set<String> ENDS = Set.of("discarded", "withdrawn", "rejected", "not-recommended");
    private static final String PAYMENT = """
            insert into $.payment (payment_id, call_id, amount_minor) values (?, ?, ?) on conflict do nothing""";

    private Copies() {}

    static List<Change> changes(Fact fact, Payload payload) {
        return switch (fact.type()) {
            case "org.fuhua.applicant.organisation-registered.v1" ->
                List.of(Change.of(ORGANISATION, payload.id("organisationId"), payload.text("nameZh"), fact.sequence()));
            case "org.fuhua.applicant.membership-changed.v1" ->
                List.of(Change.of(
                        MEMBERSHIP,
                        payload.id("organisationId"),
                        payload.text("subject"),
                        payload.flag("active"),
                        fact.sequence(),
                        payload.textIfAny("role")));
            case "org.fuhua.applicant.organisation-merged.v1" ->
                List.of(Change.of(MERGER, payload.id("organisationId"), payload.id("intoOrganisationId")));
            case "org.fuhua.applicant.call-published.v1", "org.fuhua.applicant.call-amended.v1" ->
                List.of(Change.of(
                        CALL,
                        payload.id("callId"),
                        payload.text("code"),
                        payload.text("titleZh"),
                        payload.text("titleEn"),
                        payload.text("clause"),
                        payload.has("deadlineAt") ? payload.instant("deadlineAt") : null,
                        fact.sequence()));
            case "org.fuhua.applicant.application-drafted.v1", "org.fuhua.applicant.application-discarded.v1" ->
                List.of(turn(fact, payload));
            case "org.fuhua.applicant.application-submitted.v1", "org.fuhua.applicant.application-accepted.v1" ->
                List.of(application(fact, payload, payload.id("organisationId")), turn(fact, payload));
            case "org.fuhua.applicant.application-reopened.v1",
                    "org.fuhua.applicant.application-withdrawn.v1",
                    "org.fuhua.applicant.application-sent-back.v1",
                    "org.fuhua.applicant.application-recommended.v1",
                    "org.fuhua.applicant.application-not-recommended.v1",
                    "org.fuhua.applicant.application-returned.v1",
                    "org.fuhua.applicant.application-rejected.v1" ->
                List.of(application(fact, payload, null), turn(fact, payload));
            case "org.fuhua.applicant.application-reclassified.v1" ->
                List.of(
                        application(fact, payload, payload.idIfAny("organisationId")),
                        Change.of(RECLASSIFIED, payload.id("callId"), payload.id("applicationId")),
                        turn(fact, payload));
            case "org.fuhua.review.award-confirmed.v1" ->
                List.of(Change.of(AWARD, payload.id("applicationId"), payload.id("callId"), payload.fen("award")));
            case "org.fuhua.funding.payment-confirmed.v1" ->
                List.of(Change.of(PAYMENT, payload.id("paymentId"), payload.id("callId"), payload.fen("amount")));
            case "org.fuhua.talent.need-published.v1" ->
                List.of(Change.of(
                        NEED,
                        payload.id("needId"),
                        payload.text("titleZh"),
                        payload.text("titleEn"),
                        payload.id("ownerOrganisationId")));
            default -> List.of();
        };
    }

    private static Change turn(Fact fact, Payload payload) {
        var happened = fact.type().replaceAll(".*\\.application-|\\.v1$", "");
        return Change.of(
                TURN,
                payload.id("applicationId"),
                payload.id("callId"),
                payload.idIfAny("organisationId"),
                fact.sequence(),
                APPLICANTS_TURN.contains(happened),
                ENDS.contains(happened),
                fact.time().atOffset(ZoneOffset.UTC),
                payload.textIfAny("correctionDueOn"));
    }

    private static Change application(Fact fact, Payload payload, @Nullable UUID organisationId) {
        return Change.of(
                APPLICATION,
                payload.id("applicationId"),
                payload.id("callId"),
                payload.textIfAny("number"),
                payload.textIfAny("title"),
                payload.has("title") ? fact.sequence() : 0L,
                organisationId,
                payload.idIfAny("recommenderOrganisationId"),
                payload.fenIfAny("requested"),
                payload.has("submittedAt") ? payload.instant("submittedAt") : null);
    }
}
