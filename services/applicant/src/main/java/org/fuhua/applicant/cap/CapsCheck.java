package org.fuhua.applicant.cap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.applicant.cap.Caps.Cap;
import org.fuhua.applicant.cap.Caps.PeopleAt;
import org.fuhua.applicant.cap.Caps.Per;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.form.SchemaFields;
import org.fuhua.problem.FieldError;

/// What has to hold for caps to be counted: people can be told apart in the form, and what tells them apart is sealed.
public final class CapsCheck {
    private final Caps caps;
    private final List<FieldError> errors = new ArrayList<>();

    private CapsCheck(Caps caps) {
        this.caps = caps;
    }

    /// @param form without findings
    /// @return what is wrong, with pointers into the caps
    public static List<FieldError> of(Caps caps, FormDefinition form) {
        var check = new CapsCheck(caps);
        for (int i = 0; i < caps.allPeople().size(); i++)
            check.people("/people/" + i, caps.allPeople().get(i), form);
        check.rules();
        return check.errors;
    }

    private void people(String at, PeopleAt people, FormDefinition form) {
        var there = form.schemaAt(people.pointer());
        var person = "array".equals(there.path("type").asText()) ? form.itemsAt(people.pointer()) : there;
        var key = new SchemaFields(form.schema()).of(person).get(people.key());
        if (key == null || !"string".equals(key.path("type").asText()))
            wrong(at + "/pointer", "no-people", "此处没有含该文本字段的人员", "There are no people with this text here");
        else if (!form.keepsPersonal(people.pointer()))
            wrong(at + "/pointer", "not-personal", "人员信息须列入 personal", "People have to be personal");
    }

    private void rules() {
        var known = caps.allPeople().stream().map(PeopleAt::role).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (int i = 0; i < caps.rules().size(); i++) {
            var cap = caps.rules().get(i);
            if (!seen.add(cap.code()))
                wrong("/rules/" + i + "/code", "not-unique", "编码重复", "Another one has this code");
            if (cap.per() == Per.PERSON && cap.countsPartners() != null)
                wrong("/rules/" + i + "/countsPartners", "organisations-only", "按人限项时不适用", "People have no partners");
            if (cap.per() == Per.PERSON) person("/rules/" + i, cap, known);
            else if (cap.roles() != null)
                wrong("/rules/" + i + "/roles", "persons-only", "按单位限项时没有角色", "An organisation has no roles");
        }
    }

    private void person(String at, Cap cap, Set<Caps.Role> known) {
        if (cap.roles() == null ? known.isEmpty() : !known.containsAll(cap.roles()))
            wrong(at + "/roles", "role-not-in-people", "people 中没有该角色", "No people of this role are listed");
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
