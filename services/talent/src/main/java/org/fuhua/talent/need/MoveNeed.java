package org.fuhua.talent.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.talent.need.NeedState.Action;
import org.jspecify.annotations.Nullable;

/// What a talent officer decides about a need: select or reject it, publish it, withdraw it.
@ApplicationScoped
class MoveNeed {
    private final Needs needs;
    private final NeedPublisher publisher;
    private final Audit audit;
    private final Clock clock;

    MoveNeed(Needs needs, NeedPublisher publisher, Audit audit, Clock clock) {
        this.needs = needs;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void screen(UUID id, ExpectedVersion expected, boolean selected, String reason) {
        move(id, expected, selected ? Action.SELECT : Action.REJECT, reason, need -> need.screen(selected, reason));
    }

    @Transactional
    void publish(UUID id, ExpectedVersion expected) {
        move(id, expected, Action.PUBLISH, null, need -> need.publish(clock.instant()));
    }

    @Transactional
    void withdraw(UUID id, ExpectedVersion expected, String reason) {
        move(id, expected, Action.WITHDRAW, reason, need -> need.withdraw(reason));
    }

    private void move(
            UUID id,
            ExpectedVersion expected,
            Action action,
            @Nullable String reason,
            Function<Need, NeedEvent> decision) {
        var need = needs.known(id);
        expected.check(need.version());
        var from = need.state();
        publisher.publish(decision.apply(need));
        needs.flush();
        audit.record("need", id, action.name().toLowerCase(Locale.ROOT), from, need.state(), reason);
    }
}
