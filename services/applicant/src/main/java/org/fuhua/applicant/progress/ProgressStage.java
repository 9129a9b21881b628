package org.fuhua.applicant.progress;

/// How far an application got after its formal check, in the order in which it gets there.
///
/// The order is what keeps the copy right when facts of different topics arrive out of order.
public enum ProgressStage {
    UNDER_REVIEW("专家评审中", "Under expert review"),
    PROPOSED("拟立项公示中", "Proposed for award, on public notice"),
    DECLINED("未予立项", "Not awarded"),
    AWARDED("已立项", "Awarded"),
    AGREEMENT_DRAFTED("任务书待签订", "Agreement ready to be signed"),
    AGREEMENT_SIGNING("任务书签订中", "Agreement being signed"),
    AGREEMENT_EFFECTIVE("任务书已生效", "Agreement in effect"),
    PAID("经费已拨付", "Paid");

    final String zh;
    final String en;

    ProgressStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }
}
