package org.fuhua.applicant.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A file of an application: which place it fills, what it is called, and the hash of what it holds.
@Entity
class Attachment {
    @Id
    private UUID id;

    private String slot;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant attachedAt;

    Attachment() {}

    /// What is known of a file without reading it; its name is the applicant's own.
    record Facts(UUID attachmentId, String slot, String mediaType, long size, String sha256) {}

    static Attachment of(Facts facts, String fileName, Instant at) {
        var attachment = new Attachment();
        attachment.id = facts.attachmentId();
        attachment.slot = facts.slot();
        attachment.fileName = fileName;
        attachment.mediaType = facts.mediaType();
        attachment.size = facts.size();
        attachment.sha256 = facts.sha256();
        attachment.attachedAt = at;
        return attachment;
    }

    Facts facts() {
        return new Facts(id, slot, mediaType, size, sha256);
    }

    UUID id() {
        return id;
    }

    String slot() {
        return slot;
    }

    String fileName() {
        return fileName;
    }

    Instant attachedAt() {
        return attachedAt;
    }
}
