package org.fuhua.applicant.submission;

import java.util.List;

/// What a member declares for the organisation when handing in (申报承诺书), in one of its versions.
///
/// @param source documents that it rests on
public record Statement(
        String version, String titleZh, String titleEn, List<String> zh, List<String> en, String source) {}
