package org.fuhua.review.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.time.WorkingDays;
import org.fuhua.review.decision.AnnounceDecisions;
import org.fuhua.review.decision.DecisionFacts;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.round.AdvanceRound;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Puts the decided awards of a round on public notice. The day of opening does not count towards the period.
@ApplicationScoped
class OpenNotice {
    private final Notices notices;
    private final NoticePublisher publisher;
    private final CompleteNotice complete;
    private final RoundLookup rounds;
    private final Withholding withholding;
    private final AdvanceRound advance;
    private final AnnounceDecisions announce;
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final WorkingDays workingDays;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OpenNotice(
            Notices notices,
            NoticePublisher publisher,
            CompleteNotice complete,
            RoundLookup rounds,
            Withholding withholding,
            AdvanceRound advance,
            AnnounceDecisions announce,
            CallLookup calls,
            ApplicationLookup applications,
            WorkingDays workingDays,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.notices = notices;
        this.publisher = publisher;
        this.complete = complete;
        this.rounds = rounds;
        this.withholding = withholding;
        this.advance = advance;
        this.announce = announce;
        this.calls = calls;
        this.applications = applications;
        this.workingDays = workingDays;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    UUID handle(UUID roundId) {
        var round = rounds.get(roundId);
        withholding.refuseIn(round.callId());
        advance.publicised(roundId);
        var subject = new Notice.Subject(roundId, round.callId(), null);
        return open(subject, announce.proposed(round)).id();
    }

    /// Shows what an objection changed on a notice of its own, for the call's whole period.
    @Transactional(Transactional.TxType.MANDATORY)
    void anew(Notice earlier, DecisionFacts changed) {
        announce.proposedAnew(changed);
        open(new Notice.Subject(earlier.roundId(), earlier.callId(), earlier.id()), List.of(changed));
    }

    private Notice open(Notice.Subject subject, List<DecisionFacts> awards) {
        var today = LocalDate.now(clock);
        int days = calls.get(subject.callId()).noticeWorkingDays();
        var period = new Notice.Period(today, workingDays.after(today, days), days);
        var notice = Notice.open(ids.next(), subject, entries(awards), period);
        notices.persist(notice);
        publisher.publish(notice.opened());
        audit.record("notice", notice.id(), "OPEN", null, notice.state(), null);
        if (!notice.hasPeriod()) complete.complete(notice, today);
        notices.flush();
        return notice;
    }

    private List<Entry> entries(List<DecisionFacts> awards) {
        var known = applications.byId(
                awards.stream().map(DecisionFacts::applicationId).toList());
        return awards.stream()
                .map(d -> {
                    var application = known.get(d.applicationId());
                    var award = Objects.requireNonNull(d.award());
                    return Entry.of(
                            ids.next(),
                            new Entry.Line(
                                    application.id(),
                                    application.number(),
                                    application.title(),
                                    application.organisationName(),
                                    award));
                })
                .toList();
    }
}
