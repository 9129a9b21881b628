package org.fuhua.platform.security;

import java.util.Set;

/// Who does something: a signed-in person or client, or the system itself.
///
/// @param subject opaque, stable identifier from the token (`sub`); the only part that may travel in events
/// @param name what to call them on screen; personal data, never in events or logs
/// @param roles realm roles from the token
public record Actor(String subject, String username, String name, Set<String> roles) {
    /// The system acting by itself: clocks and consumers.
    public static final Actor SYSTEM = new Actor("system", "system", "system", Set.of());

    /// @return whether the actor has at least one of the roles
    public boolean hasAny(String... any) {
        for (var role : any) if (roles.contains(role)) return true;
        return false;
    }

    @Override
    public String toString() {
        return "Actor[" + subject + "]";
    }
}
