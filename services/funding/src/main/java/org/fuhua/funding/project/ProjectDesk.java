package org.fuhua.funding.project;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Lays a project before whoever may do something with it, locked, and puts it away with its audit and its fact.
@ApplicationScoped
class ProjectDesk {
    private final Projects projects;
    private final Organisations organisations;
    private final ProjectPublisher publisher;
    private final Actors actors;
    private final Audit audit;

    ProjectDesk(
            Projects projects, Organisations organisations, ProjectPublisher publisher, Actors actors, Audit audit) {
        this.projects = projects;
        this.organisations = organisations;
        this.publisher = publisher;
        this.actors = actors;
        this.audit = audit;
    }

    /// @return the project, for staff; the door has asked for the role already
    @Transactional(Transactional.TxType.MANDATORY)
    Project open(UUID id, ExpectedVersion expected) {
        var project = open(id);
        expected.check(project.version());
        return project;
    }

    /// @return the project, for what is done with one of its reports, which has a version of its own
    @Transactional(Transactional.TxType.MANDATORY)
    Project open(UUID id) {
        return projects.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return the project, for those who may bind its undertaker; to others it does not exist
    @Transactional(Transactional.TxType.MANDATORY)
    Project openToUndertaker(UUID id) {
        var project = projects.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!organisations.maySignFor(project.organisationId(), actors.current().subject()))
            throw new Refusal(NOT_FOUND);
        return project;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(
            Project project, String action, @Nullable ProjectState before, @Nullable String note, ProjectEvent event) {
        projects.flush();
        audit.record("project", project.id(), action, before, project.state(), note);
        publisher.publish(event);
    }
}
