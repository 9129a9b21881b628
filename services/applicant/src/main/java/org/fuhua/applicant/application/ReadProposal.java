package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.section.SectionAnswers;

/// Hands out what an application says, without what is personal, to features that work by themselves.
@ApplicationScoped
public class ReadProposal {
    private final Applications applications;
    private final PublishedCalls calls;
    private final SectionAnswers sections;
    private final AnswerStore answerStore;

    ReadProposal(Applications applications, PublishedCalls calls, SectionAnswers sections, AnswerStore answerStore) {
        this.applications = applications;
        this.calls = calls;
        this.sections = sections;
        this.answerStore = answerStore;
    }

    /// @param answers of all sections
    /// @param people keyed fingerprints of the team's addresses
    public record Content(UUID organisationId, ObjectNode answers, List<String> people) {
        @Override
        public String toString() {
            return "Content[" + organisationId + "]";
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Content of(UUID id) {
        var application = applications.known(id);
        var form = calls.known(application.callVersionId()).form();
        var answers = sections.of(id, form);
        return new Content(application.organisationId(), answers.publicPart(form), answerStore.teamKeys(answers, form));
    }
}
