package org.fuhua.oversight.occasion;

/// Groups of persons that a fact can concern. Roles of the agency are named as in the identity provider instead.
public enum Audience {
    /// Owners and editors of the organisation that applies.
    WRITERS,
    /// Owners and finance staff of the organisation that applies.
    MONEY,
    /// Owners of the organisation that applies.
    SIGNERS,
    /// Owners of the organisation that the fact is about, or of the one that it was merged into.
    OWNERS,
    /// Members of the department that the application is routed to.
    RECOMMENDERS,
    /// Owners and editors of all organisations that answer the call and are not out.
    ANSWERERS,
    /// Owners and editors of the organisations whose applications the fact lists.
    LISTED,
    /// Owners and editors of the organisation whose need it is.
    NEED_OWNERS,
    /// Owners and editors of the organisation that the fact names.
    ORGANISATION,
    /// Whom the fact itself names by subject.
    NAMED
}
