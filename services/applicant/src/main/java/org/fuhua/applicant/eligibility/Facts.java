package org.fuhua.applicant.eligibility;

import static org.fuhua.rules.expression.Type.Scalar.BOOLEAN;
import static org.fuhua.rules.expression.Type.Scalar.DATE;
import static org.fuhua.rules.expression.Type.Scalar.TEXT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.integrity.Decided;
import org.fuhua.applicant.ladder.EnterpriseFacts;
import org.fuhua.applicant.profile.EnterpriseProfile.Title;
import org.fuhua.rules.expression.Scope;
import org.fuhua.rules.expression.Type;
import org.fuhua.rules.expression.Type.ListOf;
import org.fuhua.rules.expression.Type.RecordOf;
import org.fuhua.rules.ruleset.Purpose;

/// What a call's conditions may read besides its form: what the ladder's standards read, the codes of the titles
/// that are held on the day (`holds`), what the organisation handed in before (`history`), and what was decided on
/// misconduct of the organisation and its team (`integrity`).
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

    private static final ListOf DECISIONS = new ListOf(new RecordOf(
            "decision",
            Map.of(
                    "order",
                    TEXT,
                    "subjectClass",
                    TEXT,
                    "measure",
                    TEXT,
                    "excludes",
                    BOOLEAN,
                    "inForce",
                    BOOLEAN,
                    "decidedOn",
                    DATE,
                    "from",
                    DATE,
                    "to",
                    DATE)));

    private static final Type HISTORY = new ListOf(PAST);
    private static final RecordOf INTEGRITY =
            new RecordOf("integrity", Map.of("organisation", DECISIONS, "team", DECISIONS));
    private static final RecordOf INTEGRITY_WITHOUT_TEAM = new RecordOf("integrity", Map.of("organisation", DECISIONS));
    private static final Scope FIGURES = EnterpriseFacts.SCOPE.with(Map.of("holds", new ListOf(TEXT)));
    static final Scope SCOPE = FIGURES.with(Map.of("history", HISTORY, "integrity", INTEGRITY));

    private Facts() {}

    /// What conditions of a call may read. Whoever asks about the team of a form without one is refused.
    static Scope scope(FormDefinition form, FormFacts answers) {
        return FIGURES.with(Map.of("history", HISTORY, "integrity", integrity(form), "form", answers.type()));
    }

    static Scope withoutHistory(FormDefinition form, FormFacts answers) {
        return FIGURES.with(Map.of("integrity", integrity(form), "form", answers.type()));
    }

    static Scope withoutIntegrity(FormFacts answers) {
        return FIGURES.with(Map.of("history", HISTORY, "form", answers.type()));
    }

    private static RecordOf integrity(FormDefinition form) {
        return form.extract().team() == null ? INTEGRITY_WITHOUT_TEAM : INTEGRITY;
    }

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
        facts.put("integrity", integrity(candidate));
        return facts;
    }

    private static Map<String, Object> integrity(Candidate candidate) {
        var conduct = candidate.conduct();
        var values = new HashMap<String, Object>();
        values.put("organisation", decisions(conduct.organisation(), candidate.on()));
        if (conduct.team() != null) values.put("team", decisions(conduct.team(), candidate.on()));
        return values;
    }

    private static List<Map<String, Object>> decisions(List<Decided> decisions, LocalDate on) {
        return decisions.stream()
                .map(decided -> Map.<String, Object>of(
                        "order",
                        decided.order(),
                        "subjectClass",
                        decided.subjectClass(),
                        "measure",
                        decided.measure(),
                        "excludes",
                        decided.excludes(),
                        "inForce",
                        decided.isInForceOn(on),
                        "decidedOn",
                        decided.decidedOn(),
                        "from",
                        decided.from(),
                        "to",
                        decided.to()))
                .toList();
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
