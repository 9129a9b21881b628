package org.fuhua.review.expert;

/// What somebody has to do with an organisation: `SHAREHOLDING` 持股, `ADVISORY` 顾问、董事、监事, `FUND` the fund or its
/// manager for which the expert works has money in it (基金管理人).
public enum InterestKind {
    SHAREHOLDING,
    ADVISORY,
    FUND
}
