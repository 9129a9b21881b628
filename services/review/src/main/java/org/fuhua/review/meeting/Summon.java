package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.fuhua.review.expert.ExpertLookup;

/// Tells a date to whom it concerns: members of the group, and the applicants who appear before it.
@ApplicationScoped
class Summon {
    private final Seats seats;
    private final ExpertLookup experts;
    private final MeetingPublisher publisher;

    Summon(Seats seats, ExpertLookup experts, MeetingPublisher publisher) {
        this.seats = seats;
        this.experts = experts;
        this.publisher = publisher;
    }

    /// What became of a date.
    enum Change {
        SET,
        MOVED,
        CANCELLED
    }

    void everybody(Meeting meeting, Collection<Item> items, Change change) {
        var appointment = meeting.appointment();
        if (appointment.isEmpty()) return;
        var members = seats.of(meeting.id()).stream().map(Seat::expertId).toList();
        for (var expert : experts.byId(members).values()) {
            var subject = expert.subject();
            if (subject != null) publisher.seatChanged(meeting, appointment.get(), change, subject);
        }
        applicants(meeting, items, change);
    }

    void applicants(Meeting meeting, Collection<Item> items, Change change) {
        var appointment = meeting.appointment();
        if (appointment.isEmpty() || !meeting.kind().isAppeared()) return;
        for (var item : items) publisher.appearanceChanged(meeting, appointment.get(), item, change);
    }
}
