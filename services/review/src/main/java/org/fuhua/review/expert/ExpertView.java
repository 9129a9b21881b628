package org.fuhua.review.expert;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/// An expert as officers see them, and as they see themselves.
///
/// @param email masked: `w***@example.cn`
/// @param capacity how many applications at a time
public record ExpertView(
        UUID id,
        long version,
        @Nullable String subject,
        String name,
        String email,
        @Nullable UUID organisationId,
        @Nullable String organisationUscc,
        String organisationName,
        List<String> fields,
        int capacity,
        ExpertKind kind,
        Grade grade,
        @Nullable String title,
        @Nullable String region,
        List<String> codes) {

    static ExpertView from(Expert expert, FieldCipher cipher) {
        return new ExpertView(
                expert.id(),
                expert.version(),
                expert.subject(),
                cipher.open(expert.nameSealed()),
                mask(cipher.open(expert.emailSealed())),
                expert.organisationId(),
                expert.organisationUscc(),
                expert.organisationName(),
                expert.fields(),
                expert.capacity(),
                expert.qualities().kind(),
                expert.qualities().grade(),
                expert.qualities().title(),
                expert.qualities().region(),
                expert.qualities().codes());
    }

    static String mask(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? "***" : email.charAt(0) + "***" + email.substring(at);
    }

    @Override
    public String toString() {
        return "ExpertView[" + id + "]";
    }
}
