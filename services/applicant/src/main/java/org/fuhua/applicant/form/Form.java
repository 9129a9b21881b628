package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.problem.FieldError;

/// A checked form, compiled once per published call; can be used by many at a time.
///
/// A draft is checked for what is wrong (types, unknown members, upper bounds), a submission also for what is missing.
public final class Form {
    /// An address as HTML takes it: the library's own check refuses domains that it does not know.
    private static final String ADDRESS = "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$";

    /// In this dialect a format is a mere remark unless asked for otherwise; here a date has to be one.
    static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .format(PatternFormat.of("email", ADDRESS, "format.email"))
                    .build(),
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final FormDefinition definition;
    private final Schema whole;
    private final Map<String, Schema> drafts = new HashMap<>();
    private final Map<String, Schema> finished = new HashMap<>();

    private Form(FormDefinition definition) {
        this.definition = definition;
        this.whole = SCHEMAS.getSchema(SchemaShapes.strict(definition.schema()));
        for (var section : definition.sections()) {
            var schema = section(definition.schema(), section.code());
            drafts.put(section.code(), SCHEMAS.getSchema(SchemaShapes.lenient(schema)));
            finished.put(section.code(), SCHEMAS.getSchema(SchemaShapes.strict(schema)));
        }
    }

    /// @param definition without findings of [FormCheck]
    public static Form of(FormDefinition definition) {
        return new Form(definition);
    }

    public FormDefinition definition() {
        return definition;
    }

    public boolean hasSection(String code) {
        return drafts.containsKey(code);
    }

    /// @param pointer begins inside the section; empty for the section as a whole; rows of lists by number
    /// @return whether the form asks for this
    public boolean asks(String section, String pointer) {
        return hasSection(section)
                && (pointer.isEmpty() || pointer.matches(FormDefinition.POINTER))
                && !Pointers.schemaOfElement(definition.schema(), "/" + section + pointer)
                        .isMissingNode();
    }

    /// @return pointers to the personal answers of a section; they begin with the section
    public List<String> personalIn(String section) {
        return definition.personal().stream()
                .filter(pointer -> Pointers.isInside(pointer, List.of("/" + section)))
                .toList();
    }

    /// @return whether the title of applications is answered in this section
    public boolean asksTitle(String section) {
        return Pointers.isInside(definition.extract().title(), List.of("/" + section));
    }

    /// @return whether the amount applied for is answered in this section
    public boolean asksRequested(String section) {
        return Pointers.isInside(definition.extract().requested(), List.of("/" + section));
    }

    /// @return what is wrong with a section of a draft; pointers begin inside the section
    public List<FieldError> checkDraft(String section, ObjectNode answers) {
        var guarded = AnswerLimits.check(answers);
        return guarded.isEmpty() ? Findings.of("", drafts.get(section).validate(answers)) : guarded;
    }

    /// @return what is wrong with or missing from the whole; pointers begin with the section
    public List<FieldError> checkFinished(ObjectNode answers) {
        var written = JsonNodeFactory.instance.objectNode();
        for (var section : definition.sections())
            if (answers.get(section.code()) instanceof ObjectNode given)
                written.set(section.code(), Blanks.without(given));
        return Findings.of("", whole.validate(written));
    }

    /// @return how much of a section's required members is there, in percent; 100 only when nothing is wrong with it
    public int completeness(String section, ObjectNode answers) {
        var required = Pointers.schemaOf(definition.schema(), "/" + section).path("required");
        int missing = 0;
        for (var name : required) if (isBlank(answers.path(name.asText()))) missing++;
        boolean fine = finished.get(section).validate(answers).isEmpty();
        if (fine) return 100;
        return required.isEmpty() ? 50 : Math.min(99, (required.size() - missing) * 100 / required.size());
    }

    /// @return answers of all sections, empty ones for those that were never saved
    public ObjectNode complete(Map<String, ObjectNode> answers) {
        var all = JsonNodeFactory.instance.objectNode();
        for (var section : definition.sections())
            all.set(section.code(), answers.getOrDefault(section.code(), JsonNodeFactory.instance.objectNode()));
        return all;
    }

    private static boolean isBlank(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isTextual() && node.asText().isBlank()
                || node.isContainerNode() && node.isEmpty();
    }

    private static ObjectNode section(JsonNode root, String code) {
        ObjectNode section =
                Pointers.resolved(root, root.path("properties").path(code)).deepCopy();
        if (root.has("$defs")) section.set("$defs", root.get("$defs").deepCopy());
        return section;
    }
}
