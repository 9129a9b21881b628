package org.fuhua.standalone.bench;

/// What of the applicant's benchmark can be run by itself.
enum Part {
    /// Writing and handing in, against what the database alone can do.
    THROUGHPUT,
    /// The last seconds before a deadline, with one instance and with one of two killed.
    RUSH,
    /// Saving a section of a wide form, and among many applications; lists, searches, board and exports among many.
    GROWTH
}
