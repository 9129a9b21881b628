package org.fuhua.applicant.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.organisation.OrganisationTie;
import org.jspecify.annotations.Nullable;

/// One tie of an organisation: to another by its credit code, or to a person, of whom everything is sealed.
@Entity
class Relation {
    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private @Nullable String uscc;
    private @Nullable String personName;
    private @Nullable String idNumber;
    private @Nullable String personKey;
    private @Nullable BigDecimal share;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;

    Relation() {}

    /// What is tied, and since when.
    ///
    /// @param share of the capital in percent, exact; of shareholders only
    /// @param toOn last day; absent while it lasts
    record Tie(
            RelationKind kind,
            @Nullable BigDecimal share,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {
        boolean lastsOn(LocalDate day) {
            return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
        }
    }

    /// A person, sealed.
    ///
    /// @param key blind index of the ID number
    record SealedPerson(
            String name,
            @Nullable String idNumber,
            @Nullable String key) {}

    static Relation toOrganisation(UUID id, int position, Tie tie, String uscc) {
        var relation = of(id, position, tie);
        relation.uscc = uscc;
        return relation;
    }

    static Relation toPerson(UUID id, int position, Tie tie, SealedPerson person) {
        var relation = of(id, position, tie);
        relation.personName = person.name();
        relation.idNumber = person.idNumber();
        relation.personKey = person.key();
        return relation;
    }

    private static Relation of(UUID id, int position, Tie tie) {
        var relation = new Relation();
        relation.id = id;
        relation.position = position;
        relation.kind = tie.kind();
        relation.share = tie.share();
        relation.fromOn = tie.fromOn();
        relation.toOn = tie.toOn();
        return relation;
    }

    Tie tie() {
        return new Tie(kind, share, fromOn, toOn);
    }

    /// @return what others are told; ties to people stay here
    Optional<OrganisationTie> told() {
        return Optional.ofNullable(uscc)
                .map(other -> new OrganisationTie(
                        kind.name(),
                        other,
                        share == null ? null : share.stripTrailingZeros().toPlainString(),
                        fromOn,
                        toOn));
    }

    @Nullable
    String uscc() {
        return uscc;
    }

    @Nullable
    String sealedPersonName() {
        return personName;
    }

    @Nullable
    String sealedIdNumber() {
        return idNumber;
    }
}
