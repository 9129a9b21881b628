package org.fuhua.oversight.person;

import org.jspecify.annotations.Nullable;

/// Somebody who has visited.
///
/// @param version counts their own choices
/// @param language zh or en
/// @param sealedEmail the verified address, sealed; absent when the identity provider has none
public record Person(
        String subject,
        long version,
        String language,
        @Nullable String sealedEmail) {
    public boolean readsEnglish() {
        return language.equals("en");
    }

    public boolean reachable() {
        return sealedEmail != null;
    }

    @Override
    public String toString() {
        return "Person[" + subject + "]";
    }
}
