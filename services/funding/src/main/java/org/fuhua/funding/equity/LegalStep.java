package org.fuhua.funding.equity;

import org.fuhua.funding.Label;

/// What the law wants on paper before a claim is equity (转股法律手续); the change of the register comes last and is the
/// conversion itself.
public enum LegalStep {
    RESOLUTION("股东会增资决议（三分之二以上表决权）", "Resolution of the holders, two thirds of the votes"),
    WAIVERS("其他股东放弃优先认缴权", "Other holders waive their pre-emption"),
    VALUATION_FILED("估值备案", "Valuation filed"),
    CONTRACT("增资（债权转股权）协议", "Contract on the contribution of the claim");

    public final Label label;

    LegalStep(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
