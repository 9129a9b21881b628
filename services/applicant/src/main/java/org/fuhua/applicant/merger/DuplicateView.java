package org.fuhua.applicant.merger;

import java.util.List;

/// An organisation that may be registered twice.
///
/// @param organisation the later entry
/// @param others earlier ones that look like the same
record DuplicateView(Entry organisation, List<Likeness> others) {

    /// @param signs why it looks like the same
    record Likeness(Entry organisation, List<Duplicates.Sign> signs) {}
}
