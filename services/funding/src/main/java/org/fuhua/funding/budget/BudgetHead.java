package org.fuhua.funding.budget;

import org.fuhua.funding.Label;

/// What money was spent on (国办发〔2021〕32号: three heads of direct cost, and indirect cost).
public enum BudgetHead {
    EQUIPMENT("设备费", "Equipment"),
    OPERATION("业务费", "Operation"),
    LABOUR("劳务费", "Labour"),
    INDIRECT("间接费用", "Indirect cost");

    public final Label label;

    BudgetHead(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
