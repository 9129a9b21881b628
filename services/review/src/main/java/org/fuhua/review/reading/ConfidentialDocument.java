package org.fuhua.review.reading;

/// What is read in confidence.
public enum ConfidentialDocument {
    /// The proposal, by an expert who is to judge it (申报书).
    PROPOSAL,
    /// A score sheet, by somebody other than its expert (评分表).
    SHEET,
    /// What an objector wrote (异议书).
    OBJECTION,
    /// A file that an objector added (异议证据).
    OBJECTION_EVIDENCE,
    /// The pack of an ethics review, by others than its unit (伦理审查材料).
    ETHICS_PACK,
    /// A file of such a pack (伦理审查附件).
    ETHICS_FILE
}
