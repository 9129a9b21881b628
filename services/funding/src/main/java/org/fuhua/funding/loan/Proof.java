package org.fuhua.funding.loan;

import org.jspecify.annotations.Nullable;

/// By which of the two ways an enterprise qualifies: 入库登记编号, or a passed 科融信 evaluation.
record Proof(@Nullable String registrationNo, @Nullable String creditReportNo) {}
