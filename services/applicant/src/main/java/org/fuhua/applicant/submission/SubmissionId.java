package org.fuhua.applicant.submission;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/// An application as it was handed in at one time.
///
/// @param no how often it had been handed in by then, from 1
@Embeddable
public record SubmissionId(UUID applicationId, int no) {}
