package org.fuhua.applicant.listing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationState;
import org.fuhua.applicant.search.SearchWords;
import org.jspecify.annotations.Nullable;

/// What a list shows. Absent conditions fall away; all others have to hold.
///
/// @param words that have to occur in title, number or the organisation's name
/// @param regionPrefix leading digits of the organisation's region
/// @param from smallest amount asked for, in fen
/// @param to largest amount asked for, in fen
/// @param submittedFrom first moment
/// @param submittedBefore first moment that is too late
record ListFilter(
        @Nullable SearchWords words,
        @Nullable UUID callId,
        Set<ApplicationState> states,
        @Nullable String number,
        @Nullable UUID organisationId,
        @Nullable UUID recommenderId,
        @Nullable String regionPrefix,
        @Nullable Long from,
        @Nullable Long to,
        @Nullable Instant submittedFrom,
        @Nullable Instant submittedBefore) {
    private static final String OPENED = "a.submitted_at is not null and a.state <> 'DRAFT' and a.call_id not in"
            + " (select c.id from call c where c.sealed_until > cast(? as timestamptz) and c.state <> 'CLOSED')";
    private static final String OWN_TEXT =
            "lower(coalesce(a.number, '') || ' ' || coalesce(a.title, '') || ' ' || o.name_zh)";

    /// All conditions but the words, over an application `a` and its organisation `o`.
    /// What is sealed until its call is over is not in the agency's lists.
    ///
    /// @param now when it is looked at
    ListSql conditions(@Nullable Scope scope, Instant now) {
        return ListSql.all(
                scope == null ? ListSql.of(OPENED, now.toString()) : scope.condition(),
                inStates(),
                when("a.call_id = ?", callId),
                when("a.number = ?", number),
                when("a.organisation_id = ?", organisationId),
                when("a.recommender_organisation_id = ?", recommenderId),
                when("o.region_code like ?", regionPrefix == null ? null : regionPrefix + "%"),
                when("a.requested_minor >= ?", from),
                when("a.requested_minor <= ?", to),
                when("a.submitted_at >= cast(? as timestamptz)", text(submittedFrom)),
                when("a.submitted_at < cast(? as timestamptz)", text(submittedBefore)));
    }

    /// A single state as such: only then does an index give the order as well.
    private @Nullable ListSql inStates() {
        if (states.isEmpty()) return null;
        if (states.size() == 1)
            return ListSql.of("a.state = ?", states.iterator().next().name());
        return ListSql.anyOf(
                "a.state = any (?)", "text", states.stream().map(Enum::name).toList());
    }

    /// The words, looked for in the index `s`: terms find candidates, the words themselves are compared then.
    static ListSql found(SearchWords words) {
        return ListSql.join(ListSql.anyOf("s.terms @> ?", "text", words.terms()), spelled("s.text", words));
    }

    /// Drafts are not in the index; those of one's own organisations are few, and are read through.
    ListSql readThrough() {
        return words == null ? ListSql.of("") : spelled(OWN_TEXT, words);
    }

    private static ListSql spelled(String text, SearchWords words) {
        return ListSql.join(words.words().stream()
                .map(word -> ListSql.of(" and strpos(" + text + ", ?) > 0", word))
                .toArray());
    }

    private static @Nullable ListSql when(String condition, @Nullable Object value) {
        return value == null ? null : ListSql.of(condition, value);
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    /// Whose lists these are.
    sealed interface Scope {
        ListSql condition();

        /// Of a recommending unit's members: what was routed to them.
        record RoutedTo(List<UUID> units) implements Scope {
            @Override
            public ListSql condition() {
                return ListSql.anyOf(
                        "a.submitted_at is not null and a.state <> 'DRAFT' and a.recommender_organisation_id = any (?)",
                        "uuid",
                        units);
            }
        }

        /// Of an organisation's members: theirs, drafts as well.
        record Own(List<UUID> organisations) implements Scope {
            @Override
            public ListSql condition() {
                return ListSql.anyOf("a.organisation_id = any (?)", "uuid", organisations);
            }
        }
    }
}
