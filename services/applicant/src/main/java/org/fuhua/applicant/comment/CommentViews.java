package org.fuhua.applicant.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.OwnApplications;
import org.fuhua.applicant.application.OwnApplications.Own;
import org.fuhua.applicant.comment.CommentThreadView.CommentView;
import org.fuhua.applicant.comment.CommentThreadView.PersonView;
import org.fuhua.applicant.organisation.MemberNames;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// Shows conversations to members: three queries, however many there are.
@ApplicationScoped
class CommentViews {
    private final OwnApplications applications;
    private final CommentThreads threads;
    private final Comments comments;
    private final MemberNames names;
    private final FieldCipher cipher;

    CommentViews(
            OwnApplications applications,
            CommentThreads threads,
            Comments comments,
            MemberNames names,
            FieldCipher cipher) {
        this.applications = applications;
        this.threads = threads;
        this.comments = comments;
        this.names = names;
        this.cipher = cipher;
    }

    @Transactional
    Page<CommentThreadView> of(UUID applicationId, @Nullable String section, Paging paging) {
        var own = applications.requireMember(applicationId);
        var page = Page.of(
                threads.after(paging.afterId(), applicationId, section, paging.rows()),
                paging.limit,
                CommentThread::id,
                thread -> thread);
        return new Page<>(views(own, page.items()), page.nextCursor());
    }

    CommentThreadView view(Own own, CommentThread thread) {
        threads.flush();
        return views(own, List.of(thread)).getFirst();
    }

    private List<CommentThreadView> views(Own own, List<CommentThread> shown) {
        var said = comments.of(shown.stream().map(CommentThread::id).toList());
        var people = new HashSet<String>();
        for (var comment : said) {
            people.add(comment.writtenBy());
            people.addAll(comment.mentions());
        }
        for (var thread : shown) if (thread.resolvedBy() != null) people.add(thread.resolvedBy());
        var known = names.of(own.organisationId(), people);
        var byThread = said.stream().collect(Collectors.groupingBy(Comment::threadId));
        return shown.stream()
                .map(thread -> view(thread, byThread.getOrDefault(thread.id(), List.of()), known))
                .toList();
    }

    private CommentThreadView view(CommentThread thread, List<Comment> said, Map<String, String> known) {
        var resolvedBy = thread.resolvedBy();
        return new CommentThreadView(
                thread.id(),
                thread.section(),
                thread.pointer(),
                thread.openedAt(),
                thread.resolvedAt(),
                resolvedBy == null ? null : person(resolvedBy, known),
                said.stream().map(comment -> view(comment, known)).toList());
    }

    private CommentView view(Comment comment, Map<String, String> known) {
        return new CommentView(
                comment.id(),
                person(comment.writtenBy(), known),
                comment.writtenAt(),
                cipher.open(comment.sealedText()),
                comment.mentions().stream()
                        .map(subject -> person(subject, known))
                        .toList());
    }

    private static PersonView person(String subject, Map<String, String> known) {
        return new PersonView(subject, known.get(subject));
    }
}
