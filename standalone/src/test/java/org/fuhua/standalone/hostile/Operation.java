package org.fuhua.standalone.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One operation as its contract tells it.
///
/// @param open whether nobody has to sign in
/// @param roles who may call it; everybody who is signed in when empty
/// @param mediaType of the body; absent when there is none
/// @param example a body as it should be; absent unless it is JSON
/// @param schema what the body has to fulfil; absent unless it is JSON
record Operation(
        String method,
        String path,
        boolean open,
        Set<String> roles,
        List<Parameter> parameters,
        @Nullable String mediaType,
        @Nullable JsonNode example,
        @Nullable Schema schema) {

    record Parameter(String name, String in, boolean required) {}

    /// @param role absent for somebody who is not signed in
    boolean admits(@Nullable String role) {
        return open || role != null && (roles.isEmpty() || roles.contains(role));
    }

    /// @return whether the body is of the shape that the contract asks for
    boolean fits(String body) {
        try {
            return schema == null || schema.validate(body, InputFormat.JSON).isEmpty();
        } catch (UncheckedIOException | NumberFormatException unreadable) {
            return false;
        }
    }

    List<Parameter> in(String place) {
        return parameters.stream().filter(p -> p.in().equals(place)).toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
