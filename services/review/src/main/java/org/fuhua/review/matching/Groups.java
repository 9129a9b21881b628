package org.fuhua.review.matching;

import java.util.BitSet;

/// Who is tied to whom by reading the same applications, directly or through others.
final class Groups {
    private final int[] parent;
    private final int[] size;
    private final int readers;
    private int count;

    private Groups(int readers, int places) {
        this.readers = readers;
        parent = new int[readers + places];
        size = new int[readers + places];
    }

    static Groups of(Problem problem, BitSet chosen) {
        var groups = new Groups(problem.readers().size(), problem.places().size());
        for (var kept : problem.kept()) groups.tie(kept.place(), kept.reader());
        for (int p = 0; p < problem.places().size(); p++)
            for (int e = chosen.nextSetBit(problem.first[p]);
                    e >= 0 && e < problem.first[p + 1];
                    e = chosen.nextSetBit(e + 1)) groups.tie(p, problem.reader[e]);
        return groups;
    }

    private void tie(int place, int reader) {
        int one = root(enter(reader));
        int other = root(enter(readers + place));
        if (one == other) return;
        if (size[one] < size[other]) {
            int larger = other;
            other = one;
            one = larger;
        }
        parent[other] = one;
        size[one] += size[other];
        count--;
    }

    private int enter(int node) {
        if (size[node] == 0) {
            size[node] = 1;
            parent[node] = node;
            count++;
        }
        return node;
    }

    private int root(int node) {
        while (parent[node] != node) node = parent[node] = parent[parent[node]];
        return node;
    }

    int count() {
        return count;
    }

    /// @return the group of an application, or -1 when nobody reads it
    int ofPlace(int place) {
        return size[readers + place] == 0 ? -1 : root(readers + place);
    }

    /// @return the group of an expert, or -1 when they read nothing
    int ofReader(int reader) {
        return size[reader] == 0 ? -1 : root(reader);
    }

    /// @return how many applications and experts belong to a group
    int sizeOf(int group) {
        return size[group];
    }
}
