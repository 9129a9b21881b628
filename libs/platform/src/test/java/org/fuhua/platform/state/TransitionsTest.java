package org.fuhua.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum Door {
        OPEN,
        SHUT,
        LOCKED,
        WALLED_UP
    }

    private enum Move {
        SHUT,
        OPEN,
        LOCK
    }

    private final Transitions<Door, Move> table = new Transitions<Door, Move>(PlatformProblem.STALE_VERSION)
            .move(Door.OPEN, Move.SHUT, Door.SHUT, "anyone")
            .move(Door.SHUT, Move.OPEN, Door.OPEN, "anyone")
            .move(Door.SHUT, Move.LOCK, Door.LOCKED, "owner");

    @Test
    void movesAlongARow() {
        assertThat(table.after(Door.OPEN, Move.SHUT)).isEqualTo(Door.SHUT);
    }

    @Test
    void refusesWhatIsNotListedAndSaysWhy() {
        assertThatThrownBy(() -> table.after(Door.OPEN, Move.LOCK))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry("state", "OPEN")
                                .containsEntry("action", "LOCK"));
    }

    @Test
    void refusesTheSameRowTwice() {
        assertThatThrownBy(() -> table.move(Door.OPEN, Move.SHUT, Door.LOCKED, "owner"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhatCanBeReachedAndWhereItEnds() {
        assertThat(table.reachable(Door.OPEN)).containsExactlyInAnyOrder(Door.OPEN, Door.SHUT, Door.LOCKED);
        assertThat(table.terminal(Door.class)).containsExactlyInAnyOrder(Door.LOCKED, Door.WALLED_UP);
    }

    @Test
    void drawsItself() {
        assertThat(table.mermaid(Door.OPEN))
                .startsWith("stateDiagram-v2\n    [*] --> OPEN\n")
                .contains("    SHUT --> LOCKED: lock (owner)\n")
                .contains("    LOCKED --> [*]\n");
    }
}
