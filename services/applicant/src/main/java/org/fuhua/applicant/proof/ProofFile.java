package org.fuhua.applicant.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/// A document that proves something; its content lies under its hash.
@Entity
class ProofFile {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ProofFileKind kind;

    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;

    ProofFile() {}

    static ProofFile of(UUID id, ProofFileKind kind, String fileName, String mediaType, long size, String sha256) {
        var file = new ProofFile();
        file.id = id;
        file.kind = kind;
        file.fileName = fileName;
        file.mediaType = mediaType;
        file.size = size;
        file.sha256 = sha256;
        return file;
    }

    UUID id() {
        return id;
    }

    ProofFileKind kind() {
        return kind;
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
}
