package org.fuhua.review.conflict;

/// Why an expert must not judge an application (回避事由), the plainest first: where several hold, the first is told.
public enum ConflictReason {
    /// The expert or an officer said so.
    DECLARED("已登记回避", "Declared"),
    /// Works where the application comes from (同单位).
    SAME_ORGANISATION("同单位", "Works at the applicant"),
    /// Is in the team of the application (项目组成员).
    TEAM_MEMBER("项目组成员", "Is in its team"),
    /// Works at an organisation that takes part (合作单位).
    PARTNER_ORGANISATION("合作单位", "Works at a partner"),
    /// Works where the application was recommended (归口推荐单位).
    RECOMMENDING_ORGANISATION("归口推荐单位", "Works at the recommending department"),
    /// Worked there until not long ago (曾任职).
    FORMER_ORGANISATION("近年曾任职", "Worked there until not long ago"),
    /// Works in the same group of companies: parent, subsidiary, subsidiaries of one parent (同一控制).
    CONTROLLED_ORGANISATION("母子公司或同一控制", "Works in the same group of companies"),
    /// Works where a holding gives significant influence (重大影响).
    INFLUENCED_ORGANISATION("持股形成重大影响", "Works where a holding gives significant influence"),
    /// Near relation of somebody in the team, or who works at the applicant (亲属).
    KIN("亲属", "Near relation"),
    /// Supervisor or student of somebody in the team (师生).
    SUPERVISION("师生", "Supervisor or student"),
    /// Published with somebody in the team not long ago (合作论文).
    COAUTHOR("近年合作论文", "Published together not long ago"),
    /// Worked on a project with somebody in the team not long ago (合作项目).
    JOINT_PROJECT("近年合作项目", "Had a joint project not long ago"),
    /// Holds shares of the applicant or its group (持股).
    SHAREHOLDING("持有股份", "Holds shares"),
    /// Advises the applicant, or sits on its board (顾问、董事、监事).
    ADVISORY_ROLE("任顾问或董事监事", "Advises it or sits on its board"),
    /// Works for a fund or its manager that has money in the applicant (基金管理人).
    FUND_MANAGER("投资机构人员", "Works for an investor of it"),
    /// The applicant asked that this person or unit does not judge it (申请回避).
    NAMED_BY_APPLICANT("申报单位申请回避", "Named by the applicant"),
    /// Judged the applicant in one of its latest rounds (轮换).
    JUDGED_LAST_TIME("近期已评审该单位", "Judged the applicant lately"),
    /// The agency keeps this unit out of the whole round.
    KEPT_OUT_OF_ROUND("本轮回避单位", "The unit is kept out of this round");

    final String zh;
    final String en;

    ConflictReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }
}
