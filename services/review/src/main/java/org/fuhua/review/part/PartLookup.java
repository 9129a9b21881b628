package org.fuhua.review.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.tie.Tie.Kind;
import org.fuhua.review.tie.TieLookup;
import org.fuhua.review.tie.Ties;

/// Looks into whether the person who is signed in has a part in a case.
@ApplicationScoped
public class PartLookup {
    private final AssignmentLookup assignments;
    private final ExpertLookup experts;
    private final TieLookup ties;
    private final Actors actors;

    PartLookup(AssignmentLookup assignments, ExpertLookup experts, TieLookup ties, Actors actors) {
        this.assignments = assignments;
        this.experts = experts;
        this.ties = ties;
        this.actors = actors;
    }

    /// What is known of the person who is signed in, read once however many applications are asked about.
    ///
    /// @param judged applications that they were ever asked to judge, also those taken back since
    private record Mine(Ties ties, Set<UUID> judged) {
        Optional<PartInCase.Reason> in(Application application, boolean decided, boolean objector) {
            return new PartInCase(
                            decided,
                            judged.contains(application.id()),
                            ties.reach(application, Kind.MEMBER),
                            ties.reach(application, Kind.TEAM),
                            ties.reach(application, Kind.CONFLICT),
                            objector)
                    .reason();
        }
    }

    /// @param objector whether an objection to it came from their own address
    public Optional<PartInCase.Reason> own(Application application, Set<String> deciders, boolean objector) {
        var me = actors.current().subject();
        return mine().in(application, deciders.contains(me), objector);
    }

    /// @param deciders accounts of who decided on any of the applications
    /// @return the first reason why they have a part in one of several applications
    public Optional<PartInCase.Reason> own(Collection<Application> applications, Set<String> deciders) {
        boolean decided = deciders.contains(actors.current().subject());
        var mine = mine();
        return applications.stream()
                .flatMap(application -> mine.in(application, decided, false).stream())
                .findFirst();
    }

    private Mine mine() {
        var judged =
                experts.current().map(me -> assignments.everAssignedTo(me.id())).orElse(Set.of());
        return new Mine(ties.own(), judged);
    }
}
