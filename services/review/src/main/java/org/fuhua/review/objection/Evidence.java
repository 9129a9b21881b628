package org.fuhua.review.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/// A file that came with an objection. Its name and content are sealed: a letter with a seal says who wrote it.
@Entity
class Evidence {
    @Id
    private UUID id;

    private UUID objectionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String fileNameSealed;
    private String mediaType;
    private long size;
    private byte[] contentSealed;

    /// A letter of objection with signature or seal (加盖公章的异议书), or what proves it.
    public enum Kind {
        LETTER,
        EVIDENCE
    }

    /// What a list shows without reading the content.
    record Summary(UUID id, Kind kind, String fileNameSealed, String mediaType, long size) {}

    Evidence() {}

    static Evidence of(UUID id, UUID objectionId, Summary summary, byte[] contentSealed) {
        var evidence = new Evidence();
        evidence.id = id;
        evidence.objectionId = objectionId;
        evidence.kind = summary.kind();
        evidence.fileNameSealed = summary.fileNameSealed();
        evidence.mediaType = summary.mediaType();
        evidence.size = summary.size();
        evidence.contentSealed = contentSealed;
        return evidence;
    }

    boolean belongsTo(UUID someObjectionId) {
        return objectionId.equals(someObjectionId);
    }

    String fileNameSealed() {
        return fileNameSealed;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] contentSealed() {
        return contentSealed;
    }
}
