package org.fuhua.applicant.application;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.problem.Refusal;

/// Gives out the content of a file. That somebody outside the organisation read it is written down.
@ApplicationScoped
class ReadFile {
    private final Cases cases;
    private final Contents contents;
    private final Audit audit;

    ReadFile(Cases cases, Contents contents, Audit audit) {
        this.cases = cases;
        this.contents = contents;
        this.audit = audit;
    }

    record Content(String fileName, String mediaType, byte[] bytes) {}

    @Transactional
    Content handle(UUID id, UUID attachmentId) {
        var opened = cases.toReadFile(id, attachmentId);
        var attachment = opened.application().attachments().stream()
                .filter(a -> a.id().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!opened.standing().isMember()) audit.record("application", id, "read-attachment", null, null, null);
        var facts = attachment.facts();
        return new Content(attachment.fileName(), facts.mediaType(), contents.read(facts.sha256()));
    }
}
