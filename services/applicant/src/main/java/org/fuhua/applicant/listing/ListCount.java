package org.fuhua.applicant.listing;

/// How many applications a list has.
///
/// @param count no more than [#COUNTED_MOST]
/// @param exact whether there are no more than that
record ListCount(int count, boolean exact) {
    static final int COUNTED_MOST = 1000;

    static ListCount of(int counted) {
        return new ListCount(Math.min(counted, COUNTED_MOST), counted <= COUNTED_MOST);
    }
}
