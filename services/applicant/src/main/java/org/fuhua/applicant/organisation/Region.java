package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.REGION_UNKNOWN;

import java.util.Set;
import org.fuhua.problem.Refusal;

/// A region code (行政区划代码, GB/T 2260): province, city and county in two digits each.
public record Region(String code) {
    static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    public Region {
        if (!code.matches("\\d{6}") || !PROVINCES.contains(code.substring(0, 2)))
            throw new Refusal(REGION_UNKNOWN).at("/regionCode");
    }
}
