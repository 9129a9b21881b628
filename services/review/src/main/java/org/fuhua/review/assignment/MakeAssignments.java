package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/// Makes all assignments of an adopted plan, in the transaction of the adoption.
@ApplicationScoped
public class MakeAssignments {
    private final Assignments assignments;
    private final AssignmentPublisher publisher;
    private final Ids ids;

    MakeAssignments(Assignments assignments, AssignmentPublisher publisher, Ids ids) {
        this.assignments = assignments;
        this.publisher = publisher;
        this.ids = ids;
    }

    /// @param readerSubject account of the expert, so that files can be granted; absent without one
    public record Pair(
            UUID applicationId, UUID expertId, @Nullable String readerSubject) {}

    public record Command(UUID roundId, UUID callId, Instant deadlineAt, List<Pair> pairs) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Command command) {
        var made = new ArrayList<Assignment>(command.pairs().size());
        var facts = new ArrayList<AssignmentEvent.Made>(command.pairs().size());
        for (var pair : command.pairs()) {
            var assignment = Assignment.make(
                    ids.next(),
                    command.roundId(),
                    command.callId(),
                    command.deadlineAt(),
                    pair.applicationId(),
                    pair.expertId());
            made.add(assignment);
            facts.add(assignment.made(pair.readerSubject()));
        }
        assignments.insert(made);
        publisher.publishMade(facts);
    }
}
