package org.fuhua.review.expert;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.json.JsonColumn;
import org.jspecify.annotations.Nullable;

/// What an expert states about work, people and interests (专家档案), changed as a whole. Other people's names and
/// addresses are sealed.
@Entity
class Dossier {
    @Id
    private UUID expertId;

    @Version
    private long version;

    @Convert(converter = ContentColumn.class)
    private Content content;

    private Instant changedAt;

    Dossier() {}

    static Dossier of(UUID expertId) {
        var dossier = new Dossier();
        dossier.expertId = expertId;
        return dossier;
    }

    /// @param absences when the expert cannot be asked
    record Content(
            List<KeptEmployment> employments,
            List<KeptWork> works,
            List<KeptTie> ties,
            List<KeptInterest> interests,
            List<String> languages,
            List<Absence> absences) {
        static final Content EMPTY = new Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    record KeptEmployment(
            @Nullable String uscc,
            String organisationName,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Somebody else, sealed.
    ///
    /// @param key blind index of the address; absent without one
    record KeptPerson(
            String name, @Nullable String address, @Nullable String key) {}

    record KeptWork(String title, int year, List<KeptPerson> coauthors) {}

    record KeptTie(
            TieKind kind,
            KeptPerson person,
            @Nullable String uscc,
            @Nullable String organisationName,
            @Nullable LocalDate lastOn,
            @Nullable String what) {}

    record KeptInterest(
            InterestKind kind,
            @Nullable String uscc,
            String organisationName,
            @Nullable BigDecimal share,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Absence(LocalDate from, LocalDate to) {}

    void state(Content newContent, Instant now) {
        content = newContent;
        changedAt = now;
    }

    /// @return whether absences, one after the other or overlapping, leave no day of that time
    boolean isAwayThroughout(LocalDate from, LocalDate to) {
        var free = from;
        for (var absence : content.absences().stream()
                .sorted(Comparator.comparing(Absence::from))
                .toList())
            if (!absence.from().isAfter(free) && !absence.to().isBefore(free))
                free = absence.to().plusDays(1);
        return free.isAfter(to);
    }

    List<String> workTitles() {
        return content.works().stream().map(KeptWork::title).toList();
    }

    UUID expertId() {
        return expertId;
    }

    /// @return how often it was stated
    long statedVersion() {
        return version + 1;
    }

    Content content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    static final class ContentColumn extends JsonColumn<Content> {
        ContentColumn() {
            super(new TypeReference<>() {});
        }
    }
}
