package org.fuhua.applicant.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What was found at an applicant's place. A record never changes: what was wrong is put right by another one.
@Entity
class SiteVisit {
    @Id
    private UUID id;

    private UUID applicationId;
    private LocalDate visitedOn;
    private String visitors;
    private String place;
    private String findings;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String recordedBy;
    private Instant recordedAt;

    SiteVisit() {}

    /// Whether the application says what is there.
    enum Conclusion {
        CONFIRMED,
        DOUBTFUL,
        REFUTED
    }

    /// @param sealedVisitors names as they are kept
    record Content(LocalDate visitedOn, String sealedVisitors, String place, String findings, Conclusion conclusion) {
        @Override
        public String toString() {
            return "Content[" + visitedOn + "]";
        }
    }

    static SiteVisit record(UUID id, UUID applicationId, Content content, String by, Instant now) {
        var visit = new SiteVisit();
        visit.id = id;
        visit.applicationId = applicationId;
        visit.visitedOn = content.visitedOn();
        visit.visitors = content.sealedVisitors();
        visit.place = content.place();
        visit.findings = content.findings();
        visit.conclusion = content.conclusion();
        visit.recordedBy = by;
        visit.recordedAt = now;
        return visit;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    String sealedVisitors() {
        return visitors;
    }

    SiteVisitView view(List<String> visitorNames, List<SiteVisitFile> files) {
        return new SiteVisitView(
                id,
                visitedOn,
                visitorNames,
                place,
                findings,
                conclusion,
                recordedAt,
                files.stream().map(SiteVisitFile::view).toList());
    }
}
