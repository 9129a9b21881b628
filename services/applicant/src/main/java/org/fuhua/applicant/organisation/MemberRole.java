package org.fuhua.applicant.organisation;

/// What a member does for an organisation.
public enum MemberRole {
    OWNER,
    EDITOR,
    FINANCE,
    VIEWER;

    /// @return whether the member may write applications
    public boolean writes() {
        return this == OWNER || this == EDITOR;
    }
}
