package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.applicant.partner.Part;
import org.fuhua.applicant.partner.PartnerMoves;
import org.fuhua.applicant.partner.PartnerMoves.Shared;
import org.fuhua.applicant.section.SectionAnswers;

/// Holds the sign-offs of partners against what is there after something was saved or uploaded.
@ApplicationScoped
class SettlePartners {
    private final SectionAnswers sections;
    private final PartnerMoves partnerMoves;

    SettlePartners(SectionAnswers sections, PartnerMoves partnerMoves) {
        this.sections = sections;
        this.partnerMoves = partnerMoves;
    }

    /// @param section that was saved; nothing happens when partners have no part in it
    void after(Case opened, String section, Saved saved) {
        if (!signedHere(opened)) return;
        var part = part(opened);
        if (part.section().equals(section)) partnerMoves.settle(shared(opened, part, saved.answers(), saved.version()));
    }

    void afterFiles(Case opened) {
        if (signedHere(opened)) partnerMoves.settle(shared(opened));
    }

    /// @param opened whose partners sign here
    Shared shared(Case opened) {
        var part = part(opened);
        return sections.find(opened.place(part.section()))
                .map(saved -> shared(opened, part, saved.answers(), saved.version()))
                .orElseGet(() -> shared(opened, part, JsonNodeFactory.instance.objectNode(), 0));
    }

    static boolean signedHere(Case opened) {
        var rules = opened.call().definition().consortium();
        return rules != null && rules.signedHere();
    }

    private static Part part(Case opened) {
        return Part.of(
                java.util.Objects.requireNonNull(opened.call().definition().consortium()));
    }

    private static Shared shared(Case opened, Part part, ObjectNode answers, long version) {
        List<String> agreement =
                opened.agreement().stream().map(file -> file.facts().sha256()).toList();
        return new Shared(opened.application().id(), opened.application().callId(), part, answers, version, agreement);
    }
}
