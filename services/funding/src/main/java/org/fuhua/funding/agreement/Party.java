package org.fuhua.funding.agreement;

import org.fuhua.funding.Label;

/// The three parties of an agreement (任务书), as its paper form names them.
public enum Party {
    DEPARTMENT("甲方（主管部门）", "Party A, the department"),
    UNDERTAKER("乙方（承担单位）", "Party B, the undertaking organisation"),
    RECOMMENDER("丙方（归口推荐单位）", "Party C, the recommending organisation");

    final Label label;

    Party(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
