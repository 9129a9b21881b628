package org.fuhua.applicant.call;

/// What counts as another region, by the division codes of GB/T 2260.
public enum RegionLevel {
    /// Another province (外省).
    PROVINCE,
    /// Another city, also of the same province (外市).
    CITY
}
