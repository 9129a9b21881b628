package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MembershipCopies;
import org.jspecify.annotations.Nullable;

/// Shows applicants when and where they appear before experts; nothing of others' applications.
@ApplicationScoped
class ReadAppearances {
    private static final int MOST = 50;

    private final Meetings meetings;
    private final Items items;
    private final ApplicationLookup applications;
    private final MembershipCopies memberships;
    private final Actors actors;

    ReadAppearances(
            Meetings meetings,
            Items items,
            ApplicationLookup applications,
            MembershipCopies memberships,
            Actors actors) {
        this.meetings = meetings;
        this.items = items;
        this.applications = applications;
        this.memberships = memberships;
        this.actors = actors;
    }

    /// @return the latest first
    Page<AppearanceView> of(UUID applicationId) {
        var mine = memberships.acting(actors.current().subject());
        var application = applications.find(applicationId).filter(one -> mine.test(one.organisationId()));
        if (application.isEmpty()) return new Page<>(List.of(), null);
        var listed = items.about(applicationId, MOST);
        var known = meetings.byId(listed.stream().map(Item::meetingId).toList()).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return new Page<>(
                listed.stream()
                        .map(item -> view(known.get(item.meetingId()), item))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(AppearanceView::startsAt).reversed())
                        .toList(),
                null);
    }

    private static @Nullable AppearanceView view(Meeting meeting, Item item) {
        if (!meeting.kind().isAppeared()) return null;
        return meeting.appointment()
                .map(appointment -> AppearanceView.from(meeting, appointment, item))
                .orElse(null);
    }
}
