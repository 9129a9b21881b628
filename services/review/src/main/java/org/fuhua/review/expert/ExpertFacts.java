package org.fuhua.review.expert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What planning may know of an expert: no name, no address.
///
/// @param key blind index of the e-mail address
/// @param subject account by which the expert signs in
public record ExpertFacts(
        UUID id,
        String key,
        @Nullable String subject,
        @Nullable UUID organisationId,
        @Nullable String organisationUscc,
        String organisationName,
        List<String> fields,
        int capacity,
        Qualities qualities) {

    static ExpertFacts from(Expert expert) {
        return new ExpertFacts(
                expert.id(),
                expert.emailKey(),
                expert.subject(),
                expert.organisationId(),
                expert.organisationUscc(),
                expert.organisationName(),
                expert.fields(),
                expert.capacity(),
                expert.qualities());
    }
}
