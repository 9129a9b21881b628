package org.fuhua.standalone.bench;

/// What of a benchmark can be run by itself.
enum Part {
    /// Writing and handing in, against what the database alone can do.
    THROUGHPUT,
    /// The last seconds before a deadline, with one instance and with one of two killed.
    RUSH,
    /// Saving a section of a wide form, and among many applications; lists, searches, board and exports among many.
    GROWTH,
    /// Assigning experts, from a single office's round to a national call's.
    ASSIGNMENT,
    /// Who must keep away from what, from planted relations.
    CONFLICTS,
    /// How well experts fit, calibrating sheets.
    CALCULATION,
    /// A whole round through the service: drawing, adopting, writing sheets, ranking.
    ROUND,
    /// Real proposals, where a file of them is given.
    PROPOSALS,
    /// Postings, balances, what years of entries cost.
    LEDGER,
    /// A payment run as large as one may be.
    PAYMENTS,
    /// Service and database killed during postings and during a payment run.
    CRASH
}
