package org.fuhua.applicant.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One answer that two people changed at once, with both texts. Told to the one who saves only.
///
/// @param pointer JSON Pointer that begins inside the section
/// @param by name of who wrote what is there; absent for those who left the organisation
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictView(
        String pointer,
        @Nullable JsonNode mine,
        @Nullable JsonNode theirs,
        @Nullable String by,
        Instant at) {

    @Override
    public String toString() {
        return "ConflictView[" + pointer + "]";
    }
}
