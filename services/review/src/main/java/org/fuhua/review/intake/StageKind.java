package org.fuhua.review.intake;

/// How applications of a call are reviewed (评审方式).
public enum StageKind {
    /// Experts read and write sheets, each on their own (通讯评审).
    CORRESPONDENCE,
    /// Applicants answer the questions of a group of experts (答辩).
    INTERVIEW,
    /// A group of experts looks at the applicant's place (现场考察).
    SITE_VISIT,
    /// A panel talks about applications among itself (会评).
    PANEL
}
