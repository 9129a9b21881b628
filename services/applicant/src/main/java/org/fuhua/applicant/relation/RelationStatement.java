package org.fuhua.applicant.relation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// All that an organisation states about its ties, changed as a whole: shares only add up together.
@Entity
class RelationStatement {
    @Id
    private UUID organisationId;

    @Version
    private long version;

    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "organisation_id", nullable = false)
    @OrderBy("position")
    private List<Relation> relations = new ArrayList<>();

    RelationStatement() {}

    static RelationStatement of(UUID organisationId) {
        var statement = new RelationStatement();
        statement.organisationId = organisationId;
        return statement;
    }

    void state(List<Relation> all, Instant now) {
        relations.clear();
        relations.addAll(all);
        changedAt = now;
    }

    /// @return the version as callers know it: 0 is nothing stated yet
    long statedVersion() {
        return version + 1;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }
}
