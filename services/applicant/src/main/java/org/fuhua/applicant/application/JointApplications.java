package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.CALL_CANCELLED;
import static org.fuhua.applicant.ApplicantProblem.PARTNERS_SIGN_NOT;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.ConsortiumRules;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.FieldConflict;
import org.fuhua.applicant.form.SchemaFields;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.partner.PartnerMoves.Shared;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Opens applications of consortia to what their lead and their partners do together.
@ApplicationScoped
public class JointApplications {
    private final Cases cases;
    private final SettlePartners settlePartners;
    private final SectionAnswers sections;
    private final KeepAnswers keepAnswers;
    private final Conflicts conflicts;

    JointApplications(
            Cases cases,
            SettlePartners settlePartners,
            SectionAnswers sections,
            KeepAnswers keepAnswers,
            Conflicts conflicts) {
        this.cases = cases;
        this.settlePartners = settlePartners;
        this.sections = sections;
        this.keepAnswers = keepAnswers;
        this.conflicts = conflicts;
    }

    /// An application of a consortium as it is now.
    public static final class Joint {
        private final Case opened;
        private final Shared shared;

        private Joint(Case opened, Shared shared) {
            this.opened = opened;
            this.shared = shared;
        }

        /// @return the lead, with what the actor is in it
        public Standing lead() {
            return opened.standing();
        }

        public ConsortiumRules rules() {
            return Objects.requireNonNull(opened.call().definition().consortium());
        }

        /// @return where the parts of partners are, what is in them, and the agreement
        public Shared shared() {
            return shared;
        }

        /// @param organisation absent while its credit code is not registered
        /// @return a row for a partner with what its registration tells, in the form's words
        public ObjectNode newRow(@Nullable Standing organisation) {
            var row = JsonNodeFactory.instance.objectNode();
            if (organisation == null) return row;
            var form = opened.call().form().definition();
            var asked = new SchemaFields(form.schema()).of(form.itemsAt(rules().at()));
            if (asked.containsKey("name")) row.put("name", organisation.nameZh());
            for (var choice :
                    asked.getOrDefault("kind", MissingNode.getInstance()).path("enum"))
                if (names(organisation.kind(), choice.asText())) row.put("kind", choice.asText());
            return row;
        }

        public void requireEditable() {
            if (opened.call().isCancelled()) throw new Refusal(CALL_CANCELLED);
            opened.application().requireEditable();
        }

        public boolean isEditable() {
            return opened.application().state().isEditable() && !opened.call().isCancelled();
        }
    }

    /// For owners and editors of the lead, while it is written, one at a time.
    @Transactional(Transactional.TxType.MANDATORY)
    public Joint toLead(UUID id) {
        var joint = joint(cases.toEditAlone(id));
        joint.requireEditable();
        return joint;
    }

    /// For partners, one at a time. Who may do what, and whether it is still written, is for the caller to ask.
    @Transactional(Transactional.TxType.MANDATORY)
    public Joint toTakePart(UUID id) {
        var opened = cases.toTakePart(id);
        if (!SettlePartners.signedHere(opened)) throw new Refusal(NOT_FOUND);
        return joint(opened);
    }

    /// For everybody who may read it, partners included.
    @Transactional(Transactional.TxType.MANDATORY)
    public Joint toRead(UUID id) {
        return joint(cases.toReadShared(id).opened());
    }

    /// @param answers of the section that holds the parts
    /// @return the same with the section saved
    @Transactional(Transactional.TxType.MANDATORY)
    public Joint keep(Joint joint, ObjectNode answers) {
        keepAnswers.keep(joint.opened, joint.opened.place(joint.shared.part().section()), answers);
        return joint(joint.opened);
    }

    /// @return what is missing from or wrong with a part, sign-offs left aside; pointers begin inside the row
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FieldError> gaps(Joint joint, String row) {
        var opened = joint.opened;
        var files = opened.application().attachments().stream()
                .map(Attachment::slot)
                .collect(Collectors.toSet());
        Answers answers = sections.of(opened.application().id(), opened.call().form());
        var within = "/" + joint.shared.part().section() + row;
        return Completeness.gaps(opened.call(), opened.standing().uscc(), answers, files).stream()
                .filter(error -> error.pointer().startsWith(within + "/"))
                .map(error -> new FieldError(
                        error.pointer().substring(within.length()), error.code(), error.zh(), error.en()))
                .toList();
    }

    /// @param row pointer of the part inside its section, which those of the conflicts begin in
    @Transactional(Transactional.TxType.MANDATORY)
    public Refusal conflict(Joint joint, String row, UUID organisationId, List<FieldConflict> found) {
        return conflicts.refusal(
                joint.opened.place(joint.shared.part().section()), row, joint.lead(), organisationId, found);
    }

    /// @return whether a form's word for a kind of organisation, its code or its Chinese name, means this kind
    public static boolean names(OrganisationKind kind, String word) {
        return ConsortiumCheck.is(kind, word);
    }

    private Joint joint(Case opened) {
        if (!SettlePartners.signedHere(opened)) throw new Refusal(PARTNERS_SIGN_NOT);
        return new Joint(opened, settlePartners.shared(opened));
    }
}
