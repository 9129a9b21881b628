package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// An answer that two people changed at once into different things. Only a person can say which one stays.
///
/// @param mine what the one who saves wrote; absent when it was taken out
/// @param theirs what is there now; absent when it was taken out
public record FieldConflict(
        String pointer, @Nullable JsonNode mine, @Nullable JsonNode theirs) {

    @Override
    public String toString() {
        return "FieldConflict[" + pointer + "]";
    }
}
