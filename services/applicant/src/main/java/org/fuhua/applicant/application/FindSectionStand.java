package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.SectionStandView.Stand;
import org.fuhua.applicant.organisation.MemberNames;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.SectionStand;

/// Tells those who write together, often and cheaply, whether somebody else saved something.
@ApplicationScoped
class FindSectionStand {
    private final Cases cases;
    private final SectionAnswers sections;
    private final MemberNames names;

    FindSectionStand(Cases cases, SectionAnswers sections, MemberNames names) {
        this.cases = cases;
        this.sections = sections;
        this.names = names;
    }

    @Transactional
    SectionStandView of(UUID id) {
        var opened = cases.toReadAsMember(id);
        var stands = sections.stands(id);
        var known = names.of(
                opened.standing().organisationId(),
                stands.stream().map(SectionStand::savedBy).collect(Collectors.toSet()));
        return new SectionStandView(
                opened.application().version(),
                opened.application().state(),
                stands.stream().map(stand -> view(stand, known)).toList());
    }

    private static Stand view(SectionStand stand, Map<String, String> known) {
        return new Stand(
                stand.section(), stand.version(), stand.savedAt(), stand.savedBy(), known.get(stand.savedBy()));
    }
}
