package org.fuhua.review.ethics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// One file of a pack; its content lies under its hash.
@Entity
class EthicsFile {
    @Id
    private UUID id;

    private String item;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant addedAt;

    EthicsFile() {}

    static EthicsFile of(
            UUID id, String item, String fileName, String mediaType, long size, String sha256, Instant addedAt) {
        var file = new EthicsFile();
        file.id = id;
        file.item = item;
        file.fileName = fileName;
        file.mediaType = mediaType;
        file.size = size;
        file.sha256 = sha256;
        file.addedAt = addedAt;
        return file;
    }

    UUID id() {
        return id;
    }

    String item() {
        return item;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Instant addedAt() {
        return addedAt;
    }
}
