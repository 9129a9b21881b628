package org.fuhua.review.tie;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who may have ties to applications, by what is known of them.
///
/// @param subject their account
/// @param expertId their entry in the library of experts
/// @param address the mail address that their account was verified with
public record Somebody(
        @Nullable String subject,
        @Nullable UUID expertId,
        @Nullable String address) {
    @Override
    public String toString() {
        return "Somebody[]";
    }
}
