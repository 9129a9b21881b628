package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Place;
import org.fuhua.platform.http.ExpectedVersion;

/// Keeps one section as a whole, as far as it is written. Reads and writes nothing of the other sections.
///
/// Holds the application, so that a save and a submission come one after the other: what comes second sees the first.
@ApplicationScoped
class SaveSection {
    private final Cases cases;
    private final SectionAnswers sections;
    private final KeepAnswers keepAnswers;

    SaveSection(Cases cases, SectionAnswers sections, KeepAnswers keepAnswers) {
        this.cases = cases;
        this.sections = sections;
        this.keepAnswers = keepAnswers;
    }

    /// @param expected version of the section; zero when it was never saved
    record Command(UUID id, ExpectedVersion expected, String section, ObjectNode answers) {}

    @Transactional
    SavedSectionView handle(Command command) {
        var opened = cases.toEditAlone(command.id());
        opened.application().requireEditable();
        var place = new Place(command.id(), opened.call().form(), command.section());
        command.expected().check(sections.find(place).map(Saved::version).orElse(0L));
        var saved = keepAnswers.keep(opened, place, command.answers());
        return SavedSectionView.from(opened.application(), place.section(), saved);
    }
}
