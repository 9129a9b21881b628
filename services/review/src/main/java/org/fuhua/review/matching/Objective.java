package org.fuhua.review.matching;

/// What makes an assignment the one that is wanted. A released version computes the same for ever; what computes
/// something else is another version.
public enum Objective {
    /// 最优匹配: the greatest total affinity.
    SUM(1),
    /// 公平优先: the worst served application as well as can be, then the greatest total.
    FAIR(1),
    /// 随机抽取: by the seed alone; affinity has no part in it.
    RANDOM(1);

    private final int version;

    Objective(int version) {
        this.version = version;
    }

    /// @return name and version, for records
    public String method() {
        return name() + "_" + version;
    }
}
