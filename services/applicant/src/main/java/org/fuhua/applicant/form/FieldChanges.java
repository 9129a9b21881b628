package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;

/// Looks changes over before they are laid onto answers: what is right here can be merged and compared.
public final class FieldChanges {
    private FieldChanges() {}

    /// @param there the answers that are to be changed
    /// @return what is wrong; pointers begin at the request's body
    public static List<FieldError> check(List<FieldChange> changes, ObjectNode there) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var at = "/changes/" + i;
            if (!change.pointer().matches(FormDefinition.POINTER)
                    || !Pointers.leadsThroughObjects(there, change.pointer()))
                errors.add(new FieldError(
                        at + "/pointer",
                        "not-in-form",
                        "须指向栏目中的一个字段",
                        "This has to point to an answer of the section"));
            limits(at + "/from", change.from(), errors);
            limits(at + "/to", change.to(), errors);
        }
        return errors;
    }

    private static void limits(String at, @Nullable JsonNode answer, List<FieldError> errors) {
        if (answer == null) return;
        AnswerLimits.check(JsonNodeFactory.instance.objectNode().set("", answer))
                .forEach(error -> errors.add(new FieldError(
                        at + error.pointer().replaceFirst("^/", ""), error.code(), error.zh(), error.en())));
    }
}
