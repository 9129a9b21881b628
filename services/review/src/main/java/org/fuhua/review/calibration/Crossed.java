package org.fuhua.review.calibration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Marks as numbers: which application and which expert each belongs to, and its distance from the mean of all.
///
/// @param applicationOf index of the application of each mark; marks are sorted by it
/// @param expertOf index of the expert of each mark
/// @param y total less mean of each mark
record Crossed(
        List<UUID> applications, List<UUID> experts, int[] applicationOf, int[] expertOf, double mean, double[] y) {

    static Crossed of(Marks marks) {
        var applications = List.copyOf(marks.byApplication().keySet());
        var experts = marks.byExpert().keySet().stream().sorted().toList();
        var applicationAt = index(applications);
        var expertAt = index(experts);
        var totals = marks.totals();
        double mean = Arrays.stream(totals).average().orElse(0);
        var all = marks.all();
        return new Crossed(
                applications,
                experts,
                all.stream()
                        .mapToInt(mark -> applicationAt.get(mark.applicationId()))
                        .toArray(),
                all.stream().mapToInt(mark -> expertAt.get(mark.expertId())).toArray(),
                mean,
                Arrays.stream(totals).map(total -> total - mean).toArray());
    }

    private static Map<UUID, Integer> index(List<UUID> ids) {
        var index = new HashMap<UUID, Integer>();
        for (int i = 0; i < ids.size(); i++) index.put(ids.get(i), i);
        return index;
    }

    int size() {
        return y.length;
    }

    /// @return how many groups of applications and experts no mark ties together; scores compare within a group
    int islands() {
        int[] root = new int[applications.size() + experts.size()];
        for (int i = 0; i < root.length; i++) root[i] = i;
        int islands = root.length;
        for (int k = 0; k < size(); k++) {
            int one = find(root, applicationOf[k]);
            int other = find(root, applications.size() + expertOf[k]);
            if (one != other) {
                root[one] = other;
                islands--;
            }
        }
        return islands;
    }

    private static int find(int[] root, int at) {
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /// Applications and experts can be told apart when marks are left over after one effect for each of them.
    boolean isIdentified() {
        int effects = applications.size() + experts.size() - islands();
        return applications.size() > 1 && experts.size() > 1 && size() > effects && varies();
    }

    private boolean varies() {
        for (double value : y) if (Math.abs(value) > 1e-9) return true;
        return false;
    }
}
