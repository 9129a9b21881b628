package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.problem.FieldError;

/// Which answers given to one form can be taken over into another: those at the same pointer that the other form takes
/// as they are, where nothing is answered yet.
///
/// @param answers by section, what can be taken over together with what is there
/// @param copied pointers of what is taken over
/// @param left what is not, and why
public record FormFit(Map<String, ObjectNode> answers, List<String> copied, List<FieldError> left) {

    /// @param from the earlier answers, in the open
    /// @param there the answers so far, which stay
    public static FormFit of(ObjectNode from, Form form, Answers there) {
        var fit = new FormFit(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (var section : from.properties())
            for (var member : section.getValue().properties())
                fit.take(form, there, section.getKey(), member.getKey(), member.getValue());
        return fit;
    }

    private void take(Form form, Answers there, String section, String name, JsonNode answer) {
        if (SameAnswer.isNothing(answer)) return;
        var pointer = "/" + section + "/" + Pointers.escape(name);
        if (!form.asks(section, "/" + Pointers.escape(name))) {
            left.add(new FieldError(pointer, "not-in-form", "本表单没有该字段", "This form does not ask it"));
            return;
        }
        var saved = there.sections().get(section);
        var so = saved == null ? null : saved.answers();
        if (so != null && !SameAnswer.isNothing(so.get(name))) {
            if (!SameAnswer.is(so.get(name), answer))
                left.add(new FieldError(pointer, "answered-already", "已填写，保持不变", "This is answered already"));
            return;
        }
        var wrong =
                form.checkDraft(section, JsonNodeFactory.instance.objectNode().set(name, answer.deepCopy()));
        if (!wrong.isEmpty()) {
            left.add(new FieldError(
                    pointer,
                    wrong.getFirst().code(),
                    wrong.getFirst().zh(),
                    wrong.getFirst().en()));
            return;
        }
        answers.computeIfAbsent(section, _ -> so == null ? JsonNodeFactory.instance.objectNode() : so.deepCopy())
                .set(name, answer);
        copied.add(pointer);
    }
}
