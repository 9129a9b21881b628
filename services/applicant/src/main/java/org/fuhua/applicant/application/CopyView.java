package org.fuhua.applicant.application;

import java.util.List;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.form.FormFit;

/// What was taken over from an earlier application, and what was not.
///
/// @param version of the application
/// @param copied JSON Pointers that begin with the section
record CopyView(long version, List<String> copied, List<Left> left) {

    /// @param pointer begins with the section
    /// @param code kebab-case reason, for programs
    record Left(String pointer, String code, Words reason) {}

    static CopyView from(long version, FormFit fit) {
        return new CopyView(
                version,
                fit.copied(),
                fit.left().stream()
                        .map(error -> new Left(error.pointer(), error.code(), new Words(error.zh(), error.en())))
                        .toList());
    }
}
