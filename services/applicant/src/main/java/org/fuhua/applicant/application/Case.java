package org.fuhua.applicant.application;

import java.util.List;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.section.SectionAnswers.Place;

/// An application together with its call and with what the actor is to its organisation.
record Case(Application application, PublishedCall call, Standing standing) {
    Place place(String section) {
        return new Place(application.id(), call.form(), section);
    }

    /// @return the files of the consortium's agreement, where the call asks for one
    List<Attachment> agreement() {
        var rules = call.definition().consortium();
        if (rules == null || rules.agreementSlot() == null) return List.of();
        return application.attachments().stream()
                .filter(file -> file.slot().equals(rules.agreementSlot()))
                .toList();
    }
}
