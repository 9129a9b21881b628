package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Place;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;

/// Keeps one section as a whole, as far as it is written. Reads and writes nothing of the other sections.
///
/// Holds the application, so that a save and a submission come one after the other: what comes second sees the first.
@ApplicationScoped
class SaveSection {
    private final Applications applications;
    private final Cases cases;
    private final SectionAnswers sections;
    private final Actors actors;
    private final Clock clock;

    SaveSection(Applications applications, Cases cases, SectionAnswers sections, Actors actors, Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.sections = sections;
        this.actors = actors;
        this.clock = clock;
    }

    /// @param expected version of the section; zero when it was never saved
    record Command(UUID id, ExpectedVersion expected, String section, ObjectNode answers) {}

    @Transactional
    SavedSectionView handle(Command command) {
        var opened = cases.toEditAlone(command.id());
        var application = opened.application();
        application.requireEditable();
        var place = new Place(application.id(), opened.call().form(), command.section());
        command.expected().check(sections.find(place).map(Saved::version).orElse(0L));
        var now = clock.instant();
        application.written(now);
        var saved = sections.save(place, command.answers(), actors.current().subject(), now);
        summarise(application, place, saved);
        applications.flush();
        return SavedSectionView.from(application, place.section(), saved);
    }

    /// The columns of lists say what the answers say.
    private static void summarise(Application application, Place place, Saved saved) {
        var answers = Answers.none().with(place.section(), saved);
        if (place.form().asksTitle(place.section())) application.titled(answers.title(place.form()));
        if (place.form().asksRequested(place.section()))
            application.asksFor(answers.requested(place.form()).orElse(null));
    }
}
