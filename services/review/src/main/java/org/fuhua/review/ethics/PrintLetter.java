package org.fuhua.review.ethics;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.print.Press;
import org.fuhua.problem.Refusal;

/// Sets the letter of the last decision for whoever may see the review. Reading comes first, in a transaction of its
/// own: setting takes a while and holds none.
@ApplicationScoped
class PrintLetter {
    private final ReadEthics read;
    private final Press press;

    PrintLetter(ReadEthics read, Press press) {
        this.read = read;
        this.press = press;
    }

    byte[] of(UUID id) {
        var review = read.one(id);
        if (review.decisions().isEmpty()) throw new Refusal(NOT_FOUND);
        var decision = review.decisions().getLast();
        return press.set(DecisionLetter.of(review, decision), decision.decidedAt());
    }
}
