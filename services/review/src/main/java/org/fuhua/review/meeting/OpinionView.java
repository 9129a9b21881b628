package org.fuhua.review.meeting;

import org.jspecify.annotations.Nullable;

/// What an expert wrote about an application under discussion, without who it was.
///
/// @param reader a number for whose sheet it is from
/// @param labelZh of the criterion; absent for the comment on the whole
public record OpinionView(
        int reader, @Nullable String labelZh, @Nullable String labelEn, String text) {}
