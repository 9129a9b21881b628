package org.fuhua.funding.project;

import org.fuhua.funding.Label;

/// What a report is about.
public enum ReportKind {
    ANNUAL("年度报告", "Yearly report"),
    MIDTERM("中期报告", "Mid-term report"),
    SCIENTIFIC("科技报告", "Scientific report");

    final Label label;

    ReportKind(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
