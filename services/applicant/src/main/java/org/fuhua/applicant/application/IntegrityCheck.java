package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.integrity.Integrity;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.section.SectionAnswers;

/// Keeps applications from going further whose organisation, partners or team are excluded (科研诚信).
@ApplicationScoped
class IntegrityCheck {
    private static final String ORGANISATION = "/organisationId";

    private final Integrity integrity;
    private final SectionAnswers sections;
    private final AnswerStore answerStore;
    private final CreditCodes codes;

    IntegrityCheck(Integrity integrity, SectionAnswers sections, AnswerStore answerStore, CreditCodes codes) {
        this.integrity = integrity;
        this.sections = sections;
        this.answerStore = answerStore;
        this.codes = codes;
    }

    /// Before there is an application.
    void require(UUID organisationId, Instant now) {
        integrity.requireClear(Map.of(organisationId, ORGANISATION), List.of(), ORGANISATION, now);
    }

    void require(Case opened, Instant now) {
        require(opened, sections.of(opened.application().id(), opened.call().form()), now);
    }

    void require(Case opened, Answers answers, Instant now) {
        var form = opened.call().form();
        var organisations = partners(opened, answers);
        organisations.put(opened.standing().organisationId(), ORGANISATION);
        integrity.requireClear(
                organisations,
                answerStore.teamKeys(answers, form),
                Objects.requireNonNullElse(form.definition().extract().team(), ORGANISATION),
                now);
    }

    /// @return where each partner stands in the form, by its id; of those that are registered
    private Map<UUID, String> partners(Case opened, Answers answers) {
        var pointers = new HashMap<UUID, String>();
        var rules = opened.call().definition().consortium();
        if (rules == null) return pointers;
        var byCode = new HashMap<String, String>();
        var rows = answers.whole(opened.call().form()).at(rules.at());
        for (int i = 0; i < rows.size(); i++)
            byCode.put(rows.path(i).path("uscc").asText(), rules.at() + "/" + i);
        codes.of(byCode.keySet(), "")
                .forEach((code, partner) -> pointers.put(partner.organisationId(), byCode.get(code)));
        return pointers;
    }
}
