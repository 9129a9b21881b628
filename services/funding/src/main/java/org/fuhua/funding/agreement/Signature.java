package org.fuhua.funding.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// Who signed for a party, and when.
@Embeddable
record Signature(String subject, Instant signedAt) {}
