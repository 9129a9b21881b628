package org.fuhua.review.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// Our copy of an organisation: just what tells two of them apart. `applicant` owns it.
@Entity
class OrganisationCopy {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;
    private String uscc;
    private String nameZh;

    OrganisationCopy() {}

    OrganisationCopy(UUID id) {
        this.id = id;
    }

    void registered(String newUscc, String newNameZh, long newSequence) {
        if (newSequence <= sequence) return;
        uscc = newUscc;
        nameZh = newNameZh;
        sequence = newSequence;
    }

    UUID id() {
        return id;
    }

    String uscc() {
        return uscc;
    }

    String nameZh() {
        return nameZh;
    }
}
