package org.fuhua.funding.equity.capital;

import org.fuhua.funding.Label;

/// Who holds capital.
public enum HolderKind {
    FOUNDER("创始团队", "Founders"),
    PERSON("自然人", "Person"),
    ORGANISATION("单位", "Organisation"),
    FUND("投资机构", "Investor"),
    EMPLOYEES("员工持股平台", "Employees"),
    MANAGER("管理机构（财政资金）", "Manager of public money");

    public final Label label;

    HolderKind(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
