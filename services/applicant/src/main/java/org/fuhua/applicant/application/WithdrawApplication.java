package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.ReceiptNumbers;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Takes an application back, as long as nobody endorsed it; also one whose call was cancelled, since giving up what
/// leads nowhere harms nobody.
@ApplicationScoped
class WithdrawApplication {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final ReceiptNumbers numbers;
    private final Audit audit;
    private final Clock clock;

    WithdrawApplication(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            ApplicationPublisher publisher,
            ReceiptNumbers numbers,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.publisher = publisher;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, String reason) {}

    @Transactional
    ApplicationView handle(Command command) {
        var opened = cases.toWithdraw(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var from = application.state();
        var withdrawn = application.withdraw(command.reason(), clock.instant());
        applications.flush();
        if (withdrawn.counted()) numbers.withdrawn(application.callId());
        publisher.publish(withdrawn);
        audit.record("application", application.id(), "withdraw", from, application.state(), command.reason());
        return views.view(opened);
    }
}
