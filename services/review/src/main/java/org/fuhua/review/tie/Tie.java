package org.fuhua.review.tie;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.fuhua.review.intake.Application;

/// One kind of tie that people may have to applications.
public interface Tie {
    /// What ties somebody.
    enum Kind {
        /// They act for the applicant, or for the department that recommended it.
        MEMBER,
        /// They are in its team.
        TEAM,
        /// They judge it.
        READER,
        /// As experts they would have to keep away from it.
        CONFLICT
    }

    Kind kind();

    /// Everything that has to be read is read here, so that asking about an application that exists takes the same
    /// work as asking about one that does not.
    ///
    /// @return which applications the tie reaches, for those who have such a tie at all
    Map<Somebody, Predicate<Application>> of(Collection<Somebody> people);
}
