package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// One answer that became another.
///
/// @param pointer JSON Pointer that begins inside the section
/// @param from what it was; absent when there was nothing
/// @param to what it is; absent when it was taken out
public record FieldChange(
        String pointer, @Nullable JsonNode from, @Nullable JsonNode to) {

    /// @return whether the pointer is the changed answer, lies inside it, or holds it
    public boolean touches(String other) {
        return Pointers.isInside(other, java.util.List.of(pointer))
                || Pointers.isInside(pointer, java.util.List.of(other));
    }

    /// Answers can be personal: never written out whole.
    @Override
    public String toString() {
        return "FieldChange[" + pointer + "]";
    }
}
