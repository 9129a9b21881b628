package org.fuhua.applicant.call;

/// A published way to turn experts' totals into scores, in one of its versions; `review` computes it.
public enum ScoringMethod {
    /// Arithmetic mean (算术平均).
    MEAN_1,
    /// Without one highest and one lowest of five totals or more (去掉一个最高分和一个最低分).
    TRIMMED_MEAN_1,
    /// Standardised per expert (标准分).
    Z_SCORE_1,
    /// Linear mixed model of applications and experts (线性混合模型).
    MIXED_MODEL_1
}
