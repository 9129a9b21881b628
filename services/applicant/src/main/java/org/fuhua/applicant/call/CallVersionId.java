package org.fuhua.applicant.call;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/// A call as it was published at one time.
@Embeddable
public record CallVersionId(UUID callId, int version) {}
