package org.fuhua.applicant.section;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/// One section of one application.
@Embeddable
record SectionId(UUID applicationId, String code) {}
