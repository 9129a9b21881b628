package org.fuhua.review.feedback;

import org.jspecify.annotations.Nullable;

/// A comment as the applicant reads it: what it is about and what it says.
///
/// @param labelZh of the criterion; absent for the comment on the whole
public record ReleasedView(
        @Nullable String labelZh, @Nullable String labelEn, String text) {}
