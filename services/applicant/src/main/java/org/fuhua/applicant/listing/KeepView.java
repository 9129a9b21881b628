package org.fuhua.applicant.listing;

import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_VIEWS;
import static org.fuhua.platform.problem.PlatformProblem.NOT_ALLOWED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Keeps, changes and forgets views. What is shared is seen by the whole agency and changed by its owner only.
@ApplicationScoped
class KeepView {
    private static final int MOST = 50;
    private static final int SHOWN_MOST = 200;

    private final SavedViews views;
    private final Actors actors;
    private final Ids ids;

    KeepView(SavedViews views, Actors actors, Ids ids) {
        this.views = views;
        this.actors = actors;
        this.ids = ids;
    }

    @Transactional
    List<SavedViewView> seen(String list) {
        var reader = actors.current().subject();
        return views.seenBy(reader, isAgency(), list, SHOWN_MOST).stream()
                .map(view -> view.view(reader))
                .toList();
    }

    @Transactional
    SavedViewView keep(String list, SavedView.Content content) {
        var owner = actors.current().subject();
        requireSharing(content);
        if (views.countOf(owner, list) >= MOST) throw new Refusal(TOO_MANY_VIEWS, "most", MOST);
        var view = SavedView.keep(ids.next(), owner, list, content);
        views.persist(view);
        views.flushUnlessNameTaken();
        return view.view(owner);
    }

    @Transactional
    SavedViewView change(UUID id, ExpectedVersion expected, SavedView.Content content) {
        requireSharing(content);
        var view = own(id, expected);
        view.change(content);
        views.flushUnlessNameTaken();
        return view.view(actors.current().subject());
    }

    @Transactional
    void forget(UUID id, ExpectedVersion expected) {
        views.delete(own(id, expected));
    }

    private SavedView own(UUID id, ExpectedVersion expected) {
        var view = views.findByIdOptional(id)
                .filter(one -> one.isOf(actors.current().subject()))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(view.version());
        return view;
    }

    private void requireSharing(SavedView.Content content) {
        if (content.shared() && !isAgency()) throw new Refusal(NOT_ALLOWED).at("/shared");
    }

    private boolean isAgency() {
        return actors.current().hasAny("officer", "auditor", "admin");
    }
}
