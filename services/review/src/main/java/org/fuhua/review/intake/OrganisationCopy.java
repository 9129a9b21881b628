package org.fuhua.review.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Our copy of an organisation: just what tells two of them apart. `applicant` owns it.
@Entity
class OrganisationCopy {
    // GB 32100: the division of the authority that registered it.
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_TO = 8;

    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;
    private String uscc;
    private String nameZh;
    private @Nullable String regionCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> formerNames = List.of();

    OrganisationCopy() {}

    OrganisationCopy(UUID id) {
        this.id = id;
    }

    void registered(String newUscc, String newNameZh, String newRegionCode, long newSequence) {
        if (newSequence <= sequence) return;
        uscc = newUscc;
        if (nameZh != null && !nameZh.equals(newNameZh)) remember(nameZh);
        nameZh = newNameZh;
        regionCode = newRegionCode;
        sequence = newSequence;
    }

    /// A snapshot does not say since when; what it was called before it was heard of again is a former name.
    private void remember(String name) {
        if (formerNames.contains(name)) return;
        var names = new ArrayList<>(formerNames);
        names.add(name);
        formerNames = List.copyOf(names);
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

    /// @return where it is registered (GB/T 2260); by its credit code where it was told of before regions were kept
    String regionCode() {
        return regionCode == null ? uscc.substring(DIVISION_FROM, DIVISION_TO) : regionCode;
    }

    List<String> formerNames() {
        return formerNames;
    }
}
