package org.fuhua.review.meeting;

import java.util.Collection;

/// What the votes on an item came to.
///
/// @param room members who were in the room; who did not vote counts among them
record Tally(int approve, int reject, int abstain, int room) {
    static Tally of(Collection<Choice> votes, int room) {
        return new Tally(count(votes, Choice.APPROVE), count(votes, Choice.REJECT), count(votes, Choice.ABSTAIN), room);
    }

    /// @param percent of the room whose approval is needed at least
    boolean isCarried(int percent) {
        return 100L * approve >= (long) percent * room;
    }

    private static int count(Collection<Choice> votes, Choice choice) {
        return (int) votes.stream().filter(vote -> vote == choice).count();
    }
}
