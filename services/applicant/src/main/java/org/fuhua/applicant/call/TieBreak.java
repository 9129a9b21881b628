package org.fuhua.applicant.call;

/// What tells applications with equal scores apart (同分规则); `review` applies it.
public enum TieBreak {
    /// The higher mean on the criterion with the greatest weight (权重最高指标得分高者优先).
    HEAVIEST_CRITERION,
    /// The higher mean of the totals as they were given (原始平均分高者优先).
    RAW_MEAN,
    /// The less its experts differ (专家分歧小者优先).
    NARROWER_SPREAD,
    /// The less it asks for (申请经费少者优先).
    SMALLER_REQUEST
}
