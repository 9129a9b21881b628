package org.fuhua.applicant.eligibility;

import static org.fuhua.rules.expression.Type.Scalar.DATE;
import static org.fuhua.rules.expression.Type.Scalar.TEXT;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fuhua.applicant.ladder.EnterpriseFacts;
import org.fuhua.applicant.profile.EnterpriseProfile.Title;
import org.fuhua.rules.expression.Scope;
import org.fuhua.rules.expression.Type.ListOf;
import org.fuhua.rules.expression.Type.RecordOf;
import org.fuhua.rules.ruleset.Purpose;

/// What a call's conditions may read besides its form: what the ladder's standards read, the codes of the titles that
/// are held on the day (`holds`), and what the organisation handed in before (`history`).
final class Facts {
    private static final RecordOf PAST = new RecordOf(
            "past",
            Map.of(
                    "call",
                    TEXT,
                    "clause",
                    TEXT,
                    "instrument",
                    TEXT,
                    "state",
                    TEXT,
                    "stage",
                    TEXT,
                    "submittedOn",
                    DATE));

    static final Scope WITHOUT_HISTORY = EnterpriseFacts.SCOPE.with(Map.of("holds", new ListOf(TEXT)));
    static final Scope SCOPE = WITHOUT_HISTORY.with(Map.of("history", new ListOf(PAST)));

    private Facts() {}

    static Map<String, Object> of(Candidate candidate) {
        var facts =
                EnterpriseFacts.values(candidate.standing(), candidate.profile(), Purpose.RECOGNITION, candidate.on());
        var titles = candidate.profile().titles();
        if (titles != null)
            facts.put(
                    "holds",
                    titles.stream()
                            .filter(title -> title.isValidOn(candidate.on()))
                            .map(Title::code)
                            .toList());
        facts.put("history", candidate.past().stream().map(Facts::past).toList());
        return facts;
    }

    private static Map<String, Object> past(Past past) {
        var values = new HashMap<String, Object>();
        values.put("call", past.call());
        values.put("clause", past.clause());
        values.put("instrument", past.instrument());
        values.put("state", past.state());
        // Absent would mean that nobody knows; that it got no further than its state is known.
        values.put("stage", Objects.requireNonNullElse(past.stage(), ""));
        values.put("submittedOn", past.submittedOn());
        return values;
    }
}
