package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.CALL_NOT_IN_THIS_STATE;
import static org.fuhua.applicant.ApplicantProblem.DEADLINE_NOT_REACHED;
import static org.fuhua.applicant.ApplicantProblem.DEADLINE_OVER;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final Instant DEADLINE = Instant.parse("2099-12-31T09:00:00Z");
    private static final Instant BEFORE = Instant.parse("2098-01-01T00:00:00Z");

    private final CallDefinition real = CallFixture.definition(d -> d.put("sandbox", false));
    private final CallDefinition sandbox = CallFixture.definition(d -> {});

    @Test
    void isNotRevisedOnceItIsPublic() {
        var call = CallFixture.draft(real);
        call.publish(real, BEFORE);
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> call.revise(real, new DefinitionText.Kept("{}", "{}")));
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> call.publish(real, BEFORE));
    }

    @Test
    void isAmendedOnlyWhilePublicAndNotOver() {
        var call = CallFixture.draft(real);
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> amend(call, BEFORE));
        call.publish(real, BEFORE);
        assertThat(amend(call, DEADLINE.plusMillis(999)).callVersion()).isEqualTo(2);
        assertRefused(DEADLINE_OVER, () -> amend(call, DEADLINE.plusSeconds(1)));
        call.close(0, DEADLINE.plusSeconds(1));
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> amend(call, BEFORE));
    }

    @Test
    void isCancelledOnlyWhilePublicAndNotOverAndForGood() {
        var draft = CallFixture.draft(real);
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> draft.cancel("不再组织", 0, BEFORE));

        var over = CallFixture.draft(real);
        over.publish(real, BEFORE);
        assertRefused(DEADLINE_OVER, () -> over.cancel("不再组织", 0, DEADLINE.plusSeconds(1)));
        over.close(0, DEADLINE.plusSeconds(1));
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> over.cancel("不再组织", 0, BEFORE));

        var call = CallFixture.draft(real);
        call.publish(real, BEFORE);
        assertThat(call.cancel("不再组织", 2, DEADLINE).applications()).isEqualTo(2);
        assertThat(call.phase(BEFORE)).isEqualTo(CallPhase.CANCELLED);
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> call.cancel("不再组织", 2, BEFORE));
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> amend(call, BEFORE));
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> call.close(2, DEADLINE.plusSeconds(1)));
    }

    @Test
    void isDiscardedOnlyAsADraft() {
        var call = CallFixture.draft(real);
        call.requireDraft();
        call.publish(real, BEFORE);
        assertRefused(CALL_NOT_IN_THIS_STATE, call::requireDraft);
    }

    private CallEvent.Amended amend(Call call, Instant now) {
        return call.amend(
                real,
                new DefinitionText.Kept("{}", "{}"),
                new Amendment(AmendmentKind.EXTEND, "系统检修，顺延一周", List.of("/deadlineAt")),
                now);
    }

    @Test
    void isNotPublishedWhenNobodyCanAnswerIt() {
        var call = CallFixture.draft(real);
        assertRefused(DEADLINE_OVER, () -> call.publish(real, DEADLINE.plusSeconds(1)));
        assertThat(call.publish(real, DEADLINE).callVersion()).isEqualTo(1);
    }

    @Test
    void doesNotCloseBeforeItsLastSecondIsOver() {
        var call = CallFixture.draft(real);
        call.publish(real, BEFORE);
        assertRefused(DEADLINE_NOT_REACHED, () -> call.close(3, DEADLINE.plusMillis(999)));
        assertThat(call.close(3, DEADLINE.plusSeconds(1)).applications()).isEqualTo(3);
        assertRefused(CALL_NOT_IN_THIS_STATE, () -> call.close(3, DEADLINE.plusSeconds(1)));
    }

    @Test
    void closesEarlyOnlyAsASandbox() {
        var call = CallFixture.draft(sandbox);
        call.publish(sandbox, BEFORE);
        assertThat(call.close(0, BEFORE).applications()).isZero();
        assertThat(call.phase(BEFORE)).isEqualTo(CallPhase.CLOSED);
    }

    @Test
    void looksOpenOnlyWhileItAccepts() {
        var call = CallFixture.draft(real);
        assertThat(call.phase(BEFORE)).isEqualTo(CallPhase.DRAFT);
        call.publish(real, BEFORE);
        assertThat(call.phase(Instant.parse("2019-12-31T23:59:59Z"))).isEqualTo(CallPhase.PUBLISHED);
        assertThat(call.phase(DEADLINE)).isEqualTo(CallPhase.OPEN);
        assertThat(call.phase(DEADLINE.plusSeconds(1))).isEqualTo(CallPhase.CLOSED);
    }
}
