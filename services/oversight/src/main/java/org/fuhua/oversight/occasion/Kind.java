package org.fuhua.oversight.occasion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A kind of message that people can have an opinion on.
///
/// @param area what it belongs to: application, result, money, organisation, work
/// @param mail what holds for those who chose nothing
/// @param mandatory whether it may be delayed but not turned off, because a right or a deadline hangs on it
/// @param roles whose work it is; absent when it can concern anybody
public record Kind(
        String key,
        String area,
        String zh,
        String en,
        MailChoice mail,
        boolean mandatory,
        @Nullable List<String> roles) {

    /// @return whether somebody with the roles can ever get such a message
    public boolean concerns(Set<String> of) {
        return roles == null || roles.stream().anyMatch(of::contains);
    }
}
