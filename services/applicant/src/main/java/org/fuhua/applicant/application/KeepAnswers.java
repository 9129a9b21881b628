package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Place;
import org.fuhua.platform.security.Actors;

/// What every way of saving a section has in common: the answers, their place in the history, the columns of lists.
@ApplicationScoped
class KeepAnswers {
    private final Applications applications;
    private final SectionAnswers sections;
    private final SettlePartners settlePartners;
    private final Actors actors;
    private final Clock clock;

    KeepAnswers(
            Applications applications,
            SectionAnswers sections,
            SettlePartners settlePartners,
            Actors actors,
            Clock clock) {
        this.applications = applications;
        this.sections = sections;
        this.settlePartners = settlePartners;
        this.actors = actors;
        this.clock = clock;
    }

    /// @param opened held, so that saves, signatures and a submission come one after the other
    /// @return the section as it is now; refuses when it is not the time for it
    Saved keep(Case opened, Place place, ObjectNode answers) {
        var application = opened.application();
        var now = clock.instant();
        application.written(now);
        var saved = sections.save(place, answers, actors.current().subject(), now);
        summarise(application, place, saved);
        settlePartners.after(opened, place.section(), saved);
        applications.flush();
        return saved;
    }

    /// The columns of lists say what the answers say.
    private static void summarise(Application application, Place place, Saved saved) {
        var answers = Answers.none().with(place.section(), saved);
        if (place.form().asksTitle(place.section())) application.titled(answers.title(place.form()));
        if (place.form().asksRequested(place.section()))
            application.asksFor(answers.requested(place.form()).orElse(null));
    }
}
