package org.fuhua.platform.paging;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Hides the sort key of the last row shown, so that clients do not build on it.
public final class Cursor {
    private Cursor() {}

    public static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /// @return the sort key; refuses what was not given out by [#encode]
    public static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }

    static UUID decodeId(String cursor) {
        try {
            return UUID.fromString(decode(cursor));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
