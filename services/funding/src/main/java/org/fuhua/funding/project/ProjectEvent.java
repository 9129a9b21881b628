package org.fuhua.funding.project;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to a project.
sealed interface ProjectEvent {
    About about();

    record Reported(About about, UUID reportId, ReportKind kind) implements ProjectEvent {}

    record ReportDecided(About about, UUID reportId, ReportKind kind, boolean accepted) implements ProjectEvent {}

    /// @param late whether it was asked for after the last day
    record AcceptanceFiled(About about, boolean late) implements ProjectEvent {}

    record SentBack(About about) implements ProjectEvent {}

    record Decided(About about, ProjectOutcome outcome, Money dueBack) implements ProjectEvent {}

    /// @param why the project is over: not accepted, concluded, terminated or revoked
    /// @param amount that is to come back by `dueOn`
    record RecoveryOpened(About about, ProjectState why, Money amount, LocalDate dueOn) implements ProjectEvent {}

    record BroughtBack(About about, Money amount, boolean whole) implements ProjectEvent {}

    /// Whose project it is.
    record About(UUID projectId, UUID agreementId, UUID applicationId, UUID callId, UUID organisationId) {
        static About of(Project project) {
            return new About(
                    project.id(),
                    project.agreementId(),
                    project.applicationId(),
                    project.callId(),
                    project.organisationId());
        }
    }
}
