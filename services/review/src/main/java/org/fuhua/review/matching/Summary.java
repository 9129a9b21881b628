package org.fuhua.review.matching;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is worth knowing about any assignment, good or bad.
///
/// @param missing reviews that nobody was found for
/// @param total affinity, in millionths
/// @param worst affinity of the worst served application, in millionths
/// @param loads how many experts get that many applications
public record Summary(int pairs, int missing, long total, long worst, SortedMap<Integer, Integer> loads) {
    public static Summary of(Problem problem, List<Integer> chosen) {
        var bits = new BitSet();
        chosen.forEach(bits::set);
        var load = new int[problem.readers().size()];
        chosen.forEach(edge -> load[problem.reader[edge]]++);
        var loads = new TreeMap<Integer, Integer>();
        for (int one : load) loads.merge(one, 1, Integer::sum);
        return new Summary(
                chosen.size(),
                problem.needed() - chosen.size(),
                Solution.of(problem, bits).total(),
                Solution.worst(problem, bits),
                loads);
    }
}
