package org.fuhua.review.expert;

/// How two people are tied: `COAUTHOR` 合作论文, `JOINT_PROJECT` 合作项目, `SUPERVISION` 师生, `KIN` 亲属. The first two are
/// forgotten after some years.
public enum TieKind {
    COAUTHOR(true),
    JOINT_PROJECT(true),
    SUPERVISION(false),
    KIN(false);

    private final boolean forgotten;

    TieKind(boolean forgotten) {
        this.forgotten = forgotten;
    }

    /// @return whether it stops keeping away some years after it ended
    public boolean isForgotten() {
        return forgotten;
    }
}
