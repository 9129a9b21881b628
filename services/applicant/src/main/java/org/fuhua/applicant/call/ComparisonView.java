package org.fuhua.applicant.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two definitions beside each other.
///
/// @param was the older one, or the one that is compared with
/// @param is the one that was asked about
record ComparisonView(Side was, Side is, List<ChangeView> changes) {

    /// @param callVersion version of the definition
    record Side(UUID callId, String code, String titleZh, String titleEn, int callVersion) {}

    /// @param pointer into the definition that was asked about, or into the other one for what is gone
    /// @param was absent where the place is new
    /// @param is absent where the place is gone
    record ChangeView(
            String pointer,
            @Nullable JsonNode was,
            @Nullable JsonNode is) {

        static ChangeView from(DefinitionChange change) {
            return new ChangeView(change.pointer(), shown(change.was()), shown(change.is()));
        }

        private static @Nullable JsonNode shown(JsonNode node) {
            return node.isMissingNode() ? null : node;
        }
    }
}
