package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What the enterprise tells (里程碑报告、触发报告), and what the department makes of it.
@ApplicationScoped
class FollowProject {
    private final InstrumentDesk desk;
    private final EquityViews views;

    FollowProject(InstrumentDesk desk, EquityViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    EquityView report(UUID id, ExpectedVersion expected, String documentNo, String summary) {
        var laid = desk.openToEnterprise(id, expected);
        var before = laid.instrument().state();
        laid.instrument().report();
        desk.done(laid, before, Step.of("REPORT", laid.today(), documentNo, summary), null);
        return views.of(id);
    }

    @Transactional
    EquityView accept(UUID id, ExpectedVersion expected, String documentNo, String opinion) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().acceptMilestone();
        desk.done(laid, before, Step.of("ACCEPT_MILESTONE", laid.today(), documentNo, opinion), null);
        return views.of(id);
    }

    /// A trigger as it is reported.
    record Happened(
            Trigger trigger,
            LocalDate on,
            String documentNo,
            @Nullable Money raised,
            @Nullable String stableStageEvidence) {}

    @Transactional
    EquityView trigger(UUID id, ExpectedVersion expected, Happened happened) {
        var laid = desk.openToEnterprise(id, expected);
        var before = laid.instrument().state();
        var triggered = laid.instrument()
                .trigger(
                        happened.trigger(),
                        happened.on(),
                        happened.documentNo(),
                        happened.raised(),
                        happened.stableStageEvidence(),
                        laid.today());
        desk.done(
                laid,
                before,
                Step.of(
                        "TRIGGER",
                        happened.on(),
                        happened.documentNo(),
                        happened.trigger().name()),
                triggered);
        return views.of(id);
    }

    @Transactional
    EquityView returnTrigger(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().returnTrigger();
        desk.done(laid, before, Step.of("RETURN_TRIGGER", laid.today(), null, reason), null);
        return views.of(id);
    }
}
