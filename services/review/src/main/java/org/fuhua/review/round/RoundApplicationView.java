package org.fuhua.review.round;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.assignment.AssignmentLookup.Progress;
import org.fuhua.review.intake.Application;

/// An application of a round with how far its reviews are.
///
/// @param assigned experts who read it
/// @param submitted sheets that are in
/// @param required reviews that it needs
public record RoundApplicationView(
        UUID id,
        String number,
        String title,
        String organisationName,
        MoneyView requested,
        List<String> fields,
        long assigned,
        long submitted,
        int required) {

    static RoundApplicationView from(Application application, Progress progress, int required) {
        return new RoundApplicationView(
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                MoneyView.from(application.requested()),
                application.fields(),
                progress.made(),
                progress.submitted(),
                required);
    }
}
