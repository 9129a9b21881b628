package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fuhua.applicant.form.FormDefinition.Extract;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;

/// Looks a form over before it can be published: what is right here cannot fail an applicant later.
public final class FormCheck {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final int LONGEST_SCHEMA = 200_000;

    private final FormDefinition form;
    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck(FormDefinition form) {
        this.form = form;
    }

    /// @return what is wrong with the form; pointers begin inside it
    public static List<FieldError> of(FormDefinition form) {
        var check = new FormCheck(form);
        check.schema();
        if (check.errors.isEmpty()) {
            check.sections();
            check.personal();
            check.extract();
        }
        return check.errors;
    }

    private void schema() {
        var schema = form.schema();
        if (!schema.isObject() || !schema.path("properties").isObject()) {
            wrong(
                    "/schema/properties",
                    "sections-missing",
                    "须为包含 properties 的对象",
                    "An object with properties is needed");
            return;
        }
        if (schema.toString().length() > LONGEST_SCHEMA)
            wrong("/schema", "too-long", "表单定义过大", "The schema is too large");
        if (schema.has("$schema") && !DIALECT.equals(schema.path("$schema").asText()))
            wrong("/schema/$schema", "dialect-unknown", "仅支持 JSON Schema 2020-12", "Only JSON Schema 2020-12 is read");
        references(schema, "/schema");
        for (var error : SchemaCost.check(schema))
            errors.add(new FieldError("/schema" + error.pointer(), error.code(), error.zh(), error.en()));
        if (errors.isEmpty())
            errors.addAll(Findings.of(
                    "/schema",
                    Form.SCHEMAS.getSchema(SchemaLocation.of(DIALECT)).validate(schema)));
    }

    /// A schema never makes the platform fetch something.
    private void references(JsonNode node, String at) {
        for (var member : node.properties()) {
            var pointer = at + "/" + Pointers.escape(member.getKey());
            switch (member.getKey()) {
                case "$ref" -> {
                    if (member.getValue().isTextual()
                            && (!member.getValue().asText().startsWith("#/$defs/")
                                    || form.schema()
                                            .at(member.getValue().asText().substring(1))
                                            .isMissingNode()))
                        wrong(
                                pointer,
                                "reference-not-local",
                                "只能引用本表单 $defs 中的定义",
                                "Only own $defs can be referred to");
                }
                case "$id", "$dynamicRef", "$anchor", "$dynamicAnchor", "$vocabulary" ->
                    wrong(pointer, "keyword-not-supported", "不支持该关键字", "This keyword is not supported");
                default -> {}
            }
            references(member.getValue(), pointer);
        }
        if (node.isArray()) for (int i = 0; i < node.size(); i++) references(node.get(i), at + "/" + i);
    }

    private void sections() {
        var seen = new HashSet<String>();
        for (int i = 0; i < form.sections().size(); i++) {
            var code = form.sections().get(i).code();
            if (!seen.add(code))
                wrong("/sections/" + i + "/code", "not-unique", "栏目编码重复", "Another section has this code");
            if (!"object".equals(type(schemaOf("/" + code))))
                wrong(
                        "/sections/" + i + "/code",
                        "section-not-in-schema",
                        "表单中没有该对象栏目",
                        "The schema has no such object");
        }
        for (var property : form.schema().path("properties").properties())
            if (!seen.contains(property.getKey()))
                wrong(
                        "/schema/properties/" + Pointers.escape(property.getKey()),
                        "section-not-listed",
                        "栏目未列入 sections",
                        "This section is not listed in sections");
    }

    private void personal() {
        for (int i = 0; i < form.personal().size(); i++)
            if (schemaOf(form.personal().get(i)).isMissingNode())
                wrong("/personal/" + i, "not-in-form", "表单中没有该字段", "The form has no such member");
        for (int i = 0; i < form.personal().size(); i++) {
            var others = new ArrayList<>(form.personal());
            var pointer = others.remove(i);
            if (Pointers.isInside(pointer, others))
                wrong("/personal/" + i, "covered-already", "已包含在其他字段内", "Another pointer covers this one");
        }
    }

    private void extract() {
        Extract extract = form.extract();
        open("/extract/title", extract.title(), "string");
        open("/extract/summary", extract.summary(), "string");
        open("/extract/requested", extract.requested(), "string");
        open("/extract/fields", extract.fields(), "array");
        if (extract.fields() != null && !"string".equals(type(itemsOf(extract.fields()))))
            wrong("/extract/fields", "wrong-type", "须为文本列表", "This has to be a list of texts");
        if (extract.team() == null) return;
        typed("/extract/team", extract.team(), "array");
        if (!"string".equals(type(itemsOf(extract.team()).path("properties").path("email"))))
            wrong("/extract/team", "email-missing", "团队成员须含 email", "Members need an email");
        if (!Pointers.isInside(extract.team(), form.personal()))
            wrong("/extract/team", "not-personal", "团队信息须列入 personal", "The team has to be personal");
    }

    /// What leaves the service in events must not be personal.
    private void open(String at, @Nullable String pointer, String type) {
        if (pointer == null) return;
        typed(at, pointer, type);
        if (Pointers.isInside(pointer, form.personal()))
            wrong(at, "personal", "个人信息不得对外发布", "Personal answers cannot be published");
    }

    private void typed(String at, String pointer, String type) {
        var schema = schemaOf(pointer);
        if (schema.isMissingNode()) wrong(at, "not-in-form", "表单中没有该字段", "The form has no such member");
        else if (!type.equals(type(schema)))
            wrong(at, "wrong-type", "字段类型应为 " + type, "This has to be of type " + type);
    }

    private JsonNode schemaOf(String pointer) {
        return Pointers.schemaOf(form.schema(), pointer);
    }

    private JsonNode itemsOf(String pointer) {
        return Pointers.resolved(form.schema(), schemaOf(pointer).path("items"));
    }

    private static String type(JsonNode schema) {
        return schema.path("type").asText();
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
