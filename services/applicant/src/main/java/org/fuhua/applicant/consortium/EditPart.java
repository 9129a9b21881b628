package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;
import static org.fuhua.applicant.ApplicantProblem.NOT_EDITOR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.JointApplications;
import org.fuhua.applicant.consortium.OwnPart.Opened;
import org.fuhua.applicant.form.FieldChange;
import org.fuhua.applicant.form.FieldChanges;
import org.fuhua.applicant.form.FieldMerge;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Lets a partner change its own part upon whatever others saved meanwhile, answer by answer as the lead does. The part
/// is found by the credit code, so that rows which move and other partners' rows are never touched.
@ApplicationScoped
class EditPart {
    private final JointApplications applications;
    private final OwnPart ownPart;
    private final PartViews views;

    EditPart(JointApplications applications, OwnPart ownPart, PartViews views) {
        this.applications = applications;
        this.ownPart = ownPart;
        this.views = views;
    }

    /// @param changes with pointers that begin inside the part
    record Command(UUID applicationId, UUID partnerId, List<FieldChange> changes) {}

    @Transactional
    PartView handle(Command command) {
        var opened = ownPart.toChange(command.applicationId(), command.partnerId());
        if (!opened.standing().writes()) throw new Refusal(NOT_EDITOR);
        var row = opened.row().answers();
        var errors = errors(command.changes(), row);
        if (!errors.isEmpty()) throw Refusal.of(ANSWERS_INVALID, errors);
        var merged = FieldMerge.lay(command.changes(), row);
        if (!merged.conflicts().isEmpty())
            throw applications.conflict(
                    opened.joint(), opened.row().pointer(), opened.standing().organisationId(), merged.conflicts());
        if (!merged.answers().equals(row)) keep(opened, merged.answers());
        return views.view(ownPart.toRead(command.applicationId(), command.partnerId()));
    }

    private void keep(Opened opened, ObjectNode part) {
        var shared = opened.joint().shared();
        ObjectNode answers = shared.answers().deepCopy();
        shared.part().rows(answers).set(opened.row().index(), part);
        try {
            applications.keep(opened.joint(), answers);
        } catch (Refusal refused) {
            throw within(opened.row().pointer(), refused);
        }
    }

    private static List<FieldError> errors(List<FieldChange> changes, ObjectNode row) {
        var errors = new ArrayList<>(FieldChanges.check(changes, row));
        for (int i = 0; i < changes.size(); i++)
            if (changes.get(i).pointer().equals("/uscc"))
                errors.add(new FieldError(
                        "/changes/" + i + "/pointer", "not-yours", "信用代码由牵头单位填写", "The lead gives the credit code"));
        return errors;
    }

    /// What the form finds wrong is told to the partner where it lies in the part.
    private static Refusal within(String pointer, Refusal refused) {
        var errors = refused.errors().stream()
                .map(error -> error.pointer().startsWith(pointer)
                        ? new FieldError(
                                error.pointer().substring(pointer.length()), error.code(), error.zh(), error.en())
                        : error)
                .toList();
        return Refusal.of(refused.problem(), errors);
    }
}
