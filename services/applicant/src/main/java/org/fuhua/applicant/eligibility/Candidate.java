package org.fuhua.applicant.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;

/// Who is judged.
///
/// @param past what it handed in before, the last first
/// @param on the day that is asked about
public record Candidate(Standing standing, EnterpriseProfile profile, List<Past> past, Conduct conduct, LocalDate on) {
    public Candidate {
        past = List.copyOf(past);
    }
}
