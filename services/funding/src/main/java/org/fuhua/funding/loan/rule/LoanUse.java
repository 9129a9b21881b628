package org.fuhua.funding.loan.rule;

import java.util.Arrays;
import java.util.Optional;
import org.fuhua.funding.Label;

/// What a loan is for (贷款用途); which of them are allowed is in the rules.
public enum LoanUse {
    RESEARCH("技术研发", "R&D"),
    TRANSFORMATION("成果转化", "Transformation"),
    INDUSTRIALISATION("成果产业化", "Industrialisation"),
    REFINANCING("转贷", "Paying back another loan"),
    ENTRUSTED("委托贷款", "Entrusted loan"),
    PRIVATE_LENDING("民间借贷", "Private lending"),
    CAPITAL_MARKET("资本市场", "Capital market"),
    CONSUMPTION("个人消费", "Consumption");

    public final Label label;

    LoanUse(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// @param zh as banks write it
    public static Optional<LoanUse> named(String zh) {
        return Arrays.stream(values()).filter(use -> use.label.zh().equals(zh)).findFirst();
    }
}
