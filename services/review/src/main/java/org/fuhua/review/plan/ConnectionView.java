package org.fuhua.review.plan;

import org.fuhua.review.matching.Solution;

/// How the experts of a plan are tied together by the applications they share. Scores of different groups cannot be
/// compared, so there should be one.
///
/// @param exchanges that were made to tie groups together
/// @param cost affinity that the exchanges took, in millionths
public record ConnectionView(int groups, int exchanges, long cost) {
    static ConnectionView from(Solution.Connection connection) {
        return new ConnectionView(connection.groups(), connection.exchanges(), connection.cost());
    }
}
