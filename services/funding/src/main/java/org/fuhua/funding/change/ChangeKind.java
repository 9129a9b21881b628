package org.fuhua.funding.change;

import java.util.Set;
import org.fuhua.funding.Label;
import org.fuhua.funding.agreement.AgreementState;

/// What of an agreement changes. Termination is for want of possibility, revocation for fault.
public enum ChangeKind {
    HEAD("项目负责人变更", "Head of the project"),
    PARTICIPANTS("参与单位或人员变更", "Participants"),
    PERIOD("延期", "Longer period"),
    INDICATORS("考核指标变更", "Indicators"),
    ROUTE("技术路线调整", "Technical route"),
    BUDGET("预算调剂", "Lines of the budget"),
    EQUIPMENT("设备费调增", "More for equipment"),
    SUSPENSION("暂停实施", "Suspension"),
    RESUMPTION("恢复实施", "Resumption"),
    TERMINATION("终止", "Termination"),
    REVOCATION("撤销", "Revocation");

    final Label label;

    ChangeKind(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// @return states of the agreement in which a change of this kind is asked for and takes effect
    Set<AgreementState> possibleIn() {
        return switch (this) {
            case RESUMPTION -> Set.of(AgreementState.SUSPENDED);
            case TERMINATION, REVOCATION -> Set.of(AgreementState.EFFECTIVE, AgreementState.SUSPENDED);
            default -> Set.of(AgreementState.EFFECTIVE);
        };
    }
}
