package org.fuhua.review.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// An address that a person is or was known by, as a blind index.
@Entity
class ExpertKey {
    @Id
    private String key;

    private UUID expertId;

    ExpertKey() {}

    ExpertKey(String key, UUID expertId) {
        this.key = key;
        this.expertId = expertId;
    }

    String key() {
        return key;
    }

    UUID expertId() {
        return expertId;
    }
}
