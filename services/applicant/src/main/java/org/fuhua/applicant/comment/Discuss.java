package org.fuhua.applicant.comment;

import static org.fuhua.applicant.ApplicantProblem.MENTIONED_NO_MEMBER;
import static org.fuhua.applicant.ApplicantProblem.PLACE_UNKNOWN;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_THREADS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.OwnApplications;
import org.fuhua.applicant.application.OwnApplications.Own;
import org.fuhua.applicant.organisation.MemberNames;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;

/// Lets members talk about answers: begin a conversation, answer in it, settle it, and take it up again.
@ApplicationScoped
class Discuss {
    static final int MOST_THREADS = 200;

    private final OwnApplications applications;
    private final CommentThreads threads;
    private final Comments comments;
    private final CommentViews views;
    private final CommentPublisher publisher;
    private final MemberNames names;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    Discuss(
            OwnApplications applications,
            CommentThreads threads,
            Comments comments,
            CommentViews views,
            CommentPublisher publisher,
            MemberNames names,
            FieldCipher cipher,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.threads = threads;
        this.comments = comments;
        this.views = views;
        this.publisher = publisher;
        this.names = names;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param mentions subjects of members
    record Saying(String text, List<String> mentions) {
        @Override
        public String toString() {
            return "Saying[" + mentions.size() + " mentions]";
        }
    }

    @Transactional
    CommentThreadView begin(UUID applicationId, String section, String pointer, Saying saying) {
        if (!saying.mentions().isEmpty()) applications.tellAlone(applicationId);
        var own = applications.requireMember(applicationId);
        if (!own.form().asks(section, pointer)) throw new Refusal(PLACE_UNKNOWN).at("/pointer");
        if (threads.of(applicationId) >= MOST_THREADS) throw new Refusal(TOO_MANY_THREADS, "most", MOST_THREADS);
        var place = new CommentThread.Place(applicationId, section, pointer);
        var thread = CommentThread.open(ids.next(), place, clock.instant());
        threads.persist(thread);
        say(own, thread, saying);
        return views.view(own, thread);
    }

    @Transactional
    CommentThreadView answer(UUID applicationId, UUID threadId, Saying saying) {
        if (!saying.mentions().isEmpty()) applications.tellAlone(applicationId);
        var own = applications.requireMember(applicationId);
        var thread = threads.held(applicationId, threadId);
        say(own, thread, saying);
        return views.view(own, thread);
    }

    @Transactional
    CommentThreadView resolve(UUID applicationId, UUID threadId) {
        var own = applications.requireMember(applicationId);
        var thread = threads.held(applicationId, threadId);
        thread.resolve(own.subject(), clock.instant());
        return views.view(own, thread);
    }

    @Transactional
    CommentThreadView reopen(UUID applicationId, UUID threadId) {
        var own = applications.requireMember(applicationId);
        var thread = threads.held(applicationId, threadId);
        thread.reopen();
        return views.view(own, thread);
    }

    private void say(Own own, CommentThread thread, Saying saying) {
        var mentioned = saying.mentions().stream().distinct().toList();
        if (names.of(own.organisationId(), mentioned).size() < mentioned.size())
            throw new Refusal(MENTIONED_NO_MEMBER).at("/mentions");
        thread.say();
        var comment = Comment.of(
                ids.next(),
                thread.id(),
                own.subject(),
                clock.instant(),
                cipher.seal(saying.text().strip()),
                mentioned);
        comments.persist(comment);
        publisher.mentioned(own, thread, comment);
    }
}
