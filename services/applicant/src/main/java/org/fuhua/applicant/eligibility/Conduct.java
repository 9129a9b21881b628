package org.fuhua.applicant.eligibility;

import java.util.List;
import org.fuhua.applicant.integrity.Decided;
import org.jspecify.annotations.Nullable;

/// What was decided on misconduct of those who apply and not lifted (科研诚信).
///
/// @param team absent while nobody has written down who the team is
public record Conduct(List<Decided> organisation, @Nullable List<Decided> team) {
    /// Of somebody on whom nothing was decided.
    public static final Conduct CLEAN = new Conduct(List.of(), List.of());
}
