package org.fuhua.review.affinity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an expert fits an application, or does not.
///
/// @param affinity in millionths, as assignments are made by
/// @param rule by which the parts were weighed
/// @param fields part of common fields, in millionths; absent where one side names none, and so for the others
/// @param codes part of discipline codes
/// @param text part of the words of texts
/// @param commonWords words that bring most, as they are compared: English ones without their endings
public record AffinityView(
        int affinity,
        String rule,
        @Nullable Integer fields,
        @Nullable Integer codes,
        @Nullable Integer text,
        List<String> commonFields,
        List<String> commonWords) {
    static AffinityView of(Affinity.Reasons reasons, String rule) {
        return new AffinityView(
                reasons.total(),
                rule,
                reasons.fields(),
                reasons.codes(),
                reasons.text(),
                reasons.commonFields(),
                reasons.commonWords());
    }
}
