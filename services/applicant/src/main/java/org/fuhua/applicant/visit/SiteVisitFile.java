package org.fuhua.applicant.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A photograph or a document of a visit.
@Entity
class SiteVisitFile {
    @Id
    private UUID id;

    private UUID siteVisitId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant addedAt;

    SiteVisitFile() {}

    static SiteVisitFile add(
            UUID id, UUID siteVisitId, String fileName, String mediaType, long size, String sha256, Instant now) {
        var file = new SiteVisitFile();
        file.id = id;
        file.siteVisitId = siteVisitId;
        file.fileName = fileName;
        file.mediaType = mediaType;
        file.size = size;
        file.sha256 = sha256;
        file.addedAt = now;
        return file;
    }

    UUID siteVisitId() {
        return siteVisitId;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    SiteVisitView.FileView view() {
        return new SiteVisitView.FileView(id, fileName, mediaType, size, sha256, addedAt);
    }
}
