package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.project.ReportState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.project.ReportState.Action;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What the undertaker reports of a period. A returned report is written again; an accepted one stays.
@Entity
class ProjectReport {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String summary;
    private String achievements;
    private @Nullable String documentNo;
    private Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String returnReason;

    ProjectReport() {}

    /// @param documentNo of a scientific report, by which it is registered
    record Content(
            LocalDate from,
            LocalDate to,
            String summary,
            String achievements,
            @Nullable String documentNo) {}

    static ProjectReport submit(
            UUID id, Project project, ReportKind kind, Content content, LocalDate today, Instant now) {
        var report = new ProjectReport();
        report.id = id;
        report.projectId = project.id();
        report.kind = kind;
        report.state = ReportState.SUBMITTED;
        report.write(content, project.beginsOn(), today, now);
        return report;
    }

    void submitAgain(Content content, LocalDate projectBegan, LocalDate today, Instant now) {
        state = MOVES.after(state, Action.SUBMIT_AGAIN);
        decidedAt = null;
        write(content, projectBegan, today, now);
    }

    private void write(Content content, LocalDate projectBegan, LocalDate today, Instant now) {
        if (content.from().isBefore(projectBegan) || content.to().isBefore(content.from()))
            throw new Refusal(DAY_OUT_OF_RANGE, "from", projectBegan, "to", today).at("/periodFrom");
        if (content.to().isAfter(today))
            throw new Refusal(DAY_OUT_OF_RANGE, "from", content.from(), "to", today).at("/periodTo");
        periodFrom = content.from();
        periodTo = content.to();
        summary = content.summary();
        achievements = content.achievements();
        documentNo = content.documentNo();
        submittedAt = now;
    }

    void accept(Instant now) {
        state = MOVES.after(state, Action.ACCEPT);
        decidedAt = now;
        returnReason = null;
    }

    void giveBack(String reason, Instant now) {
        state = MOVES.after(state, Action.RETURN);
        decidedAt = now;
        returnReason = reason;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID projectId() {
        return projectId;
    }

    ReportKind kind() {
        return kind;
    }

    ReportState state() {
        return state;
    }
}
