package org.fuhua.applicant.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A certificate with whose word it rests on.
///
/// @param title code as conditions name it
/// @param validTo last day
/// @param inForce whether it counts today
/// @param decidedAt when an officer verified or revoked it last
/// @param revokedOn first day on which it counts no more
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateView(
        UUID id,
        long version,
        String title,
        String number,
        String authority,
        LocalDate validFrom,
        LocalDate validTo,
        CertificateState state,
        boolean inForce,
        @Nullable FileView file,
        Instant statedAt,
        @Nullable Instant decidedAt,
        @Nullable LocalDate revokedOn,
        @Nullable String reason) {

    record FileView(String fileName, String mediaType, long size, String sha256) {}

    static CertificateView from(Certificate one, LocalDate today) {
        return new CertificateView(
                one.id(),
                one.version(),
                one.title(),
                one.number(),
                one.authority(),
                one.validFrom(),
                one.validTo(),
                one.state(),
                one.validity().filter(days -> days.holdsOn(today)).isPresent(),
                one.scan()
                        .map(scan -> new FileView(scan.fileName(), scan.mediaType(), scan.size(), scan.sha256()))
                        .orElse(null),
                one.statedAt(),
                one.decidedAt(),
                one.revokedOn(),
                one.reason());
    }
}
