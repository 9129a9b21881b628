package org.fuhua.review.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What an expert reads: answers by section, and the files beside them.
public record ProposalContent(Map<String, Object> sections, List<Attachment> attachments) {
    /// A file; its bytes are served by `applicant` to those who may read the application.
    public record Attachment(UUID attachmentId, String slot, String mediaType, long size, String sha256) {}
}
