package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.fuhua.platform.state.Transitions;
import org.fuhua.problem.Refusal;

/// Checks a transition table over all pairs of state and action, and keeps its diagram current.
public final class StateTable {
    private StateTable() {}

    /// @param name of the aggregate, names the diagram `docs/architecture/states/<name>.md`
    /// @param title Chinese and English title of the diagram
    public static <S extends Enum<S>, A extends Enum<A>> void check(
            String name, String title, Transitions<S, A> table, S first, Class<A> actions) {
        Class<S> states = first.getDeclaringClass();
        assertThat(table.reachable(first)).as("every state can be reached").isEqualTo(EnumSet.allOf(states));
        for (var state : states.getEnumConstants())
            for (var action : actions.getEnumConstants())
                if (!table.allows(state, action))
                    assertThatThrownBy(() -> table.after(state, action))
                            .as("%s --%s--> is not in the table", state, action)
                            .isInstanceOf(Refusal.class);
        for (var action : actions.getEnumConstants())
            assertThat(table.moves()).as("%s is used", action).anyMatch(m -> m.action() == action);
        Repository.assertGolden(
                "docs/architecture/states/" + name + ".md",
                "# " + title + "\n\nDrawn from the table that the code runs on (`./fuhua golden`).\n\n```mermaid\n"
                        + table.mermaid(first) + "```\n");
    }
}
