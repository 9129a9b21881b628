package org.fuhua.talent.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/// A profile as shown.
///
/// @param masked whether name and e-mail are shortened so that they do not tell who it is
@Schema(name = "Person")
record PersonView(
        UUID id,
        long version,
        PersonKind kind,
        String name,
        String email,
        boolean masked,
        String organisationName,
        @Nullable UUID organisationId,
        List<String> fields,
        @Nullable String summary,
        Instant updatedAt) {

    static PersonView open(Person person, FieldCipher cipher) {
        return of(person, cipher, false, UnaryOperator.identity(), UnaryOperator.identity());
    }

    static PersonView masked(Person person, FieldCipher cipher) {
        return of(person, cipher, true, PersonView::firstLetter, PersonView::maskedEmail);
    }

    private static PersonView of(
            Person person,
            FieldCipher cipher,
            boolean masked,
            UnaryOperator<String> showName,
            UnaryOperator<String> showEmail) {
        var identity = person.identity();
        var profile = person.profile();
        return new PersonView(
                person.id(),
                person.version(),
                person.kind(),
                showName.apply(cipher.open(identity.nameSealed())),
                showEmail.apply(cipher.open(identity.emailSealed())),
                masked,
                profile.organisationName(),
                profile.organisationId(),
                profile.fields(),
                profile.summary(),
                person.updatedAt());
    }

    private static String firstLetter(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + "**";
    }

    private static String maskedEmail(String email) {
        return firstLetter(email) + email.substring(Math.max(0, email.indexOf('@')));
    }

    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
