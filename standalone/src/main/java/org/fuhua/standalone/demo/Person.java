package org.fuhua.standalone.demo;

import java.util.List;

/// Somebody of the demonstration.
///
/// @param subject the identity provider's stable id
public record Person(String username, String name, List<String> roles, String subject) {
    public String email() {
        return username + "@demo.example";
    }
}
