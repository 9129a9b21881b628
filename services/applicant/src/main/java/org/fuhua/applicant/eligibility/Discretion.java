package org.fuhua.applicant.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.expression.Compilation;
import org.fuhua.rules.expression.Expression;
import org.fuhua.rules.expression.Path;
import org.fuhua.rules.expression.Scope;
import org.fuhua.rules.ruleset.Condition;

/// Keeps personal answers out of what is found: a measured number is kept and shown in the open, where the answer
/// itself is sealed. A test that says no more than met or not met may read them.
///
/// What was decided on somebody of the team is as personal as their name.
///
/// @param personal pointers to the personal answers
record Discretion(Scope scope, List<String> personal) {

    /// @return what is wrong; pointers begin at the list
    List<FieldError> check(List<Condition> conditions) {
        var errors = new ArrayList<FieldError>();
        all(conditions, "", errors);
        return errors;
    }

    private void all(List<Condition> conditions, String at, List<FieldError> errors) {
        for (int i = 0; i < conditions.size(); i++) {
            var place = at + "/" + i;
            switch (conditions.get(i)) {
                case Condition.Measure measure -> {
                    number(measure.value(), place + "/value", errors);
                    number(measure.threshold(), place + "/threshold", errors);
                }
                case Condition.All all -> all(all.allOf(), place + "/allOf", errors);
                case Condition.Any any -> all(any.anyOf(), place + "/anyOf", errors);
                default -> {}
            }
        }
    }

    private void number(String source, String at, List<FieldError> errors) {
        if (reads(source).anyMatch(path -> isOfTheTeam(path) || isPersonalAnswer(path)))
            errors.add(new FieldError(
                    at,
                    "measures-personal",
                    "不得把个人信息算作公开的数值，请改用 test",
                    "A personal answer would be shown as a number: use a test instead"));
    }

    private Stream<Path> reads(String source) {
        return scope.compile(source, Expression.Kind.NUMBER) instanceof Compilation.Accepted(var expression)
                ? expression.reads().stream()
                : Stream.empty();
    }

    private static boolean isOfTheTeam(Path path) {
        return path.root().equals("integrity")
                && (path.steps().isEmpty() || path.steps().getFirst().equals("team"));
    }

    /// Reading what holds a personal answer, such as a whole section, reads the answer too.
    private boolean isPersonalAnswer(Path path) {
        if (!path.root().equals("form")) return false;
        var read = "/" + String.join("/", path.steps());
        return personal.stream()
                .anyMatch(pointer -> (read + "/").startsWith(pointer + "/") || (pointer + "/").startsWith(read + "/"));
    }
}
