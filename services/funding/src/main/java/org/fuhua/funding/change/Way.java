package org.fuhua.funding.change;

/// How a kind of change takes effect.
public enum Way {
    /// The undertaker decides; it is recorded.
    FREE,
    /// The undertaker decides, and the department is told (备案).
    FILE,
    /// The department approves before.
    APPROVE;

    /// @return whether the department has a part in it, and so its seal is on the document of the change
    boolean isSealed() {
        return this != FREE;
    }
}
