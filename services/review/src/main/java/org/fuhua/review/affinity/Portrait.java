package org.fuhua.review.affinity;

import java.util.List;

/// What an application is about, or what an expert knows.
///
/// @param fields research fields (研究领域) and keywords in the words of their owner
/// @param codes discipline codes (学科代码) of GB/T 13745 or of the natural science foundation
/// @param text title and summary, or titles of works
public record Portrait(List<String> fields, List<String> codes, String text) {
    public Portrait {
        fields = List.copyOf(fields);
        codes = List.copyOf(codes);
    }
}
