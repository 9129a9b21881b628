package org.fuhua.oversight.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.problem.Languages;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Notes who is here: their roles, their language and, if the identity provider verified it, their address.
/// Addresses are taken from nowhere else, so nobody can have another's messages sent to themselves.
@ApplicationScoped
public class Visit {
    private static final int LONGEST_ADDRESS = 254;

    private final People people;
    private final Actors actors;
    private final JsonWebToken token;
    private final FieldCipher cipher;

    Visit(People people, Actors actors, JsonWebToken token, FieldCipher cipher) {
        this.people = people;
        this.actors = actors;
        this.token = token;
        this.cipher = cipher;
    }

    /// @param acceptLanguage the header as sent
    /// @return the visitor
    @Transactional
    public Person handle(@Nullable String acceptLanguage) {
        var actor = actors.current();
        var email = verifiedEmail();
        var language = Languages.preferred(acceptLanguage).equals(Locale.ENGLISH) ? "en" : "zh";
        people.see(new People.Seen(
                actor.subject(),
                roles(actor.roles()),
                language,
                email.map(cipher::seal).orElse(null),
                email.map(cipher::blindIndex).orElse(null)));
        return Objects.requireNonNull(people.find(actor.subject()).orElse(null));
    }

    private Optional<String> verifiedEmail() {
        if (!Boolean.TRUE.equals(token.<Object>getClaim("email_verified"))) return Optional.empty();
        return Optional.ofNullable(token.<String>getClaim("email"))
                .map(String::strip)
                .filter(email -> email.length() <= LONGEST_ADDRESS && email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+"));
    }

    private static Set<String> roles(Set<String> all) {
        return all.stream().filter(role -> role.matches("[a-z-]{1,40}")).collect(Collectors.toSet());
    }
}
