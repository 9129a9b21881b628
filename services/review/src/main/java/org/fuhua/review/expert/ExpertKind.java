package org.fuhua.review.expert;

/// What an expert judges by: `TECHNICAL` 技术, `FINANCE` 财务, `MANAGEMENT` 管理, `LAW` 法律, `ETHICS` 伦理.
public enum ExpertKind {
    TECHNICAL,
    FINANCE,
    MANAGEMENT,
    LAW,
    ETHICS
}
