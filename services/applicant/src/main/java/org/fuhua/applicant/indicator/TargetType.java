package org.fuhua.applicant.indicator;

/// How a named target is read (指标值类型): as a floor, a ceiling, the figure itself, or a description (定性).
public enum TargetType {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    TEXT;

    static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,4})?";

    boolean isNumber() {
        return this != TEXT;
    }
}
