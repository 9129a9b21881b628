package org.fuhua.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A project, for features that show something of it: whoever may not know of it is told that there is none.
@ApplicationScoped
public class ReadProject {
    private final ProjectViews views;

    ReadProject(ProjectViews views) {
        this.views = views;
    }

    public ProjectView visible(UUID id) {
        return views.visible(id);
    }
}
