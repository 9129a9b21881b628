package org.fuhua.funding.equity;

import org.fuhua.funding.Label;

/// What shows that everybody did what they had to, so that a loss is nobody's fault (尽职免责证据).
public enum DiligencePaper {
    CALL_AND_RULES("指南及规则版本", "Call and version of the rules"),
    EXPERT_OPINIONS("专家意见及回避声明", "Opinions of experts, with their declarations"),
    MINUTES("决策会议纪要", "Minutes of decisions"),
    MILESTONE_REPORTS("里程碑报告及原始记录", "Milestone reports and original records"),
    MONITORING("监测与处置记录", "What was done on warnings"),
    NO_PRIVATE_GAIN("未谋取私利声明", "Declaration of no private gain"),
    AUDIT("专项审计报告", "Audit report"),
    LOSS_VALUATION("损失评估报告", "Valuation of the loss");

    public final Label label;

    DiligencePaper(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
