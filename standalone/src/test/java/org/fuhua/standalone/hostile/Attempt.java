package org.fuhua.standalone.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One request.
///
/// @param who sends it; absent when nobody is signed in
/// @param target path and query, encoded
/// @param wrong why it must not be taken; absent when it might be right
record Attempt(
        Operation operation,
        @Nullable String who,
        String target,
        Map<String, String> headers,
        byte @Nullable [] body,
        @Nullable String wrong) {

    @Override
    public String toString() {
        var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return "%s %s as %s %s%n  wrong: %s%n  body: %s"
                .formatted(
                        operation.method(),
                        shortened(target),
                        who,
                        shortened(headers.toString()),
                        wrong,
                        shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 600 ? text : text.substring(0, 600) + "… (" + text.length() + ")";
    }
}
