package org.fuhua.funding.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who signed for a party, when, and which document.
///
/// @param documentSha256 absent for signatures of before there was one
@Embeddable
record Signature(String subject, Instant signedAt, @Nullable String documentSha256) {}
