package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.application.ApplicationEvent.ReclassificationDeclined;
import org.fuhua.applicant.application.ReclassificationState.Action;
import org.fuhua.applicant.call.CallVersionId;
import org.fuhua.applicant.call.ReceiptNumbers;
import org.fuhua.applicant.cap.CapLedger;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Place;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.platform.time.WorkingDays;

/// The applicant consents to answer another call (转报), or does not.
///
/// Who consents may hand in: what the other form takes stays, all else remains in the history, and the application
/// comes back to be completed and declared anew. Its number stays. A unit's recommendation stays too, and takes one of
/// its places in the other call.
@ApplicationScoped
class AnswerReclassification {
    private final Applications applications;
    private final Reclassifications reclassifications;
    private final Cases cases;
    private final TargetCall targetCall;
    private final KeepAnswers keepAnswers;
    private final SectionAnswers sections;
    private final SettlePartners settlePartners;
    private final RecommendationQuota quota;
    private final ReceiptNumbers numbers;
    private final CapLedger caps;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final Defects defects;
    private final Actors actors;
    private final Audit audit;
    private final WorkingDays workingDays;
    private final ApplicantConfig config;
    private final Clock clock;

    AnswerReclassification(
            Applications applications,
            Reclassifications reclassifications,
            Cases cases,
            TargetCall targetCall,
            KeepAnswers keepAnswers,
            SectionAnswers sections,
            SettlePartners settlePartners,
            RecommendationQuota quota,
            ReceiptNumbers numbers,
            CapLedger caps,
            ApplicationViews views,
            ApplicationPublisher publisher,
            Defects defects,
            Actors actors,
            Audit audit,
            WorkingDays workingDays,
            ApplicantConfig config,
            Clock clock) {
        this.applications = applications;
        this.reclassifications = reclassifications;
        this.cases = cases;
        this.targetCall = targetCall;
        this.keepAnswers = keepAnswers;
        this.sections = sections;
        this.settlePartners = settlePartners;
        this.quota = quota;
        this.numbers = numbers;
        this.caps = caps;
        this.views = views;
        this.publisher = publisher;
        this.defects = defects;
        this.actors = actors;
        this.audit = audit;
        this.workingDays = workingDays;
        this.config = config;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected) {}

    @Transactional
    ApplicationView consent(Command command) {
        var now = clock.instant();
        var opened = cases.toSubmit(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var proposal = reclassifications.requireOpen(application.id());
        var target = targetCall.require(opened, proposal.toCallId(), now);
        if (application.recommenderOrganisationId() != null)
            quota.require(new RecommendationQuota.Share(target.call().id(), application.recommenderOrganisationId()));
        proposal.answer(Action.CONSENT, actors.current().subject(), now);
        var from = application.state();
        putAway(opened, now);
        var moved = application.reclassify(
                new CallVersionId(target.call().id(), target.call().callVersion()),
                defects.write(toComplete(target)),
                workingDays.after(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE), config.correctionWorkingDays()),
                now);
        var there = new Case(application, target.call(), opened.standing());
        target.fit()
                .answers()
                .forEach((section, answers) -> keepAnswers.keep(
                        there, new Place(application.id(), target.call().form(), section), answers));
        caps.keep(application.id(), Map.of());
        numbers.moved(moved.fromCallId(), moved.callId());
        applications.flush();
        publisher.publish(moved);
        audit.record("application", application.id(), "reclassify", from, application.state(), proposal.reason());
        return views.view(there);
    }

    @Transactional
    ApplicationView decline(Command command) {
        var opened = cases.toSubmit(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var proposal = reclassifications.requireOpen(application.id());
        proposal.answer(Action.DECLINE, actors.current().subject(), clock.instant());
        reclassifications.flush();
        publisher.publish(new ReclassificationDeclined(application.id(), application.callId(), proposal.toCallId()));
        audit.record("application", application.id(), "decline-reclassification", null, null, null);
        return views.view(opened);
    }

    /// Empties every section under the form that it was written for, so that the history keeps what stood there, and
    /// lets go of the partners that it named.
    private void putAway(Case opened, Instant now) {
        var form = opened.call().form();
        var id = opened.application().id();
        var by = actors.current().subject();
        for (var section : sections.of(id, form).sections().keySet())
            if (form.hasSection(section)) {
                var emptied =
                        sections.save(new Place(id, form, section), JsonNodeFactory.instance.objectNode(), by, now);
                settlePartners.after(opened, section, emptied);
            }
        sections.endWriting(id, form);
    }

    private static List<Defect> toComplete(TargetCall.Fit target) {
        var listed = target.missing().stream()
                .map(missing -> new Defect(missing.pointer(), missing.zh()))
                .toList();
        var whole = new Defect(
                "",
                "转报至“%s”，请按该指南补充完整后重新提交".formatted(target.call().definition().titleZh()));
        return Stream.concat(Stream.of(whole), listed.stream()).toList();
    }
}
