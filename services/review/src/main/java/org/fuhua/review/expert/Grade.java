package org.fuhua.review.expert;

/// Seniority of an expert's title (职称级别): `ACADEMICIAN` 院士, `SENIOR` 正高级, `ASSOCIATE` 副高级, `OTHER` 其他.
public enum Grade {
    ACADEMICIAN,
    SENIOR,
    ASSOCIATE,
    OTHER
}
