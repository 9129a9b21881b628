package org.fuhua.oversight.message;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.oversight.person.Visit;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A person's own messages: how many wait, what they say, that they were read.
@ApplicationScoped
class ReadMessages {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final Messages messages;
    private final Visit visit;
    private final Actors actors;
    private final Clock clock;

    ReadMessages(Messages messages, Visit visit, Actors actors, Clock clock) {
        this.messages = messages;
        this.visit = visit;
        this.actors = actors;
        this.clock = clock;
    }

    /// Asked by every open portal, so it also notes who is here.
    @Transactional
    MessageSummary summary(@Nullable String acceptLanguage) {
        return MessageSummary.of(messages.standing(visit.handle(acceptLanguage).subject()));
    }

    @Transactional
    Page<MessageView> page(boolean unread, @Nullable String kind, Paging paging) {
        var rows = messages.page(
                subject(), unread, kind == null ? "" : kind, before(paging.afterKey(NEWEST)), paging.rows());
        return Page.of(rows, paging.limit, Message::id, MessageView::from);
    }

    @Transactional
    void read(UUID id) {
        if (!messages.read(subject(), id, clock.instant())) throw new Refusal(NOT_FOUND);
    }

    @Transactional
    void readThrough(UUID newest) {
        messages.readThrough(subject(), newest, clock.instant());
    }

    private String subject() {
        return actors.current().subject();
    }

    private static UUID before(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
