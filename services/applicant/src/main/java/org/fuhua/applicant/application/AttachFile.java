package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.SLOT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;

/// Adds a file to an application, or takes one out.
@ApplicationScoped
class AttachFile {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final SettlePartners settlePartners;
    private final Contents contents;
    private final MediaTypes mediaTypes;
    private final ApplicantConfig config;
    private final Ids ids;
    private final Clock clock;

    AttachFile(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            SettlePartners settlePartners,
            Contents contents,
            MediaTypes mediaTypes,
            ApplicantConfig config,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.settlePartners = settlePartners;
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID id, String slot, String fileName, byte[] bytes) {}

    @Transactional
    ApplicationView handle(Command command) {
        var opened = cases.toEditAlone(command.id());
        opened.application().requireEditable();
        var slot = opened.call().slot(command.slot()).orElseThrow(() -> new Refusal(SLOT_UNKNOWN).at("?slot"));
        var bytes = command.bytes();
        var mediaType = mediaTypes.check(bytes, command.fileName(), slot.mediaTypes(), slot.maxBytes());
        var now = clock.instant();
        var facts = new Attachment.Facts(ids.next(), slot.slot(), mediaType, bytes.length, contents.keep(bytes));
        opened.application().attach(Attachment.of(facts, command.fileName(), now), config.attachmentsMax(), now);
        settlePartners.afterFiles(opened);
        applications.flush();
        return views.view(opened);
    }

    @Transactional
    ApplicationView detach(UUID id, UUID attachmentId, ExpectedVersion expected) {
        var opened = cases.toEditAlone(id);
        expected.check(opened.application().version());
        opened.application().detach(attachmentId, clock.instant());
        settlePartners.afterFiles(opened);
        applications.flush();
        return views.view(opened);
    }
}
