package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.integrity.Integrity;
import org.fuhua.applicant.section.SectionAnswers;

/// Keeps applications from going further whose organisation or team is excluded (科研诚信).
@ApplicationScoped
class IntegrityCheck {
    private static final String ORGANISATION = "/organisationId";

    private final Integrity integrity;
    private final SectionAnswers sections;
    private final AnswerStore answerStore;

    IntegrityCheck(Integrity integrity, SectionAnswers sections, AnswerStore answerStore) {
        this.integrity = integrity;
        this.sections = sections;
        this.answerStore = answerStore;
    }

    /// Before there is an application.
    void require(UUID organisationId, Instant now) {
        integrity.requireClear(organisationId, List.of(), ORGANISATION, now);
    }

    void require(Case opened, Instant now) {
        require(opened, sections.of(opened.application().id(), opened.call().form()), now);
    }

    void require(Case opened, Answers answers, Instant now) {
        var form = opened.call().form();
        integrity.requireClear(
                opened.standing().organisationId(),
                answerStore.teamKeys(answers, form),
                Objects.requireNonNullElse(form.definition().extract().team(), ORGANISATION),
                now);
    }
}
