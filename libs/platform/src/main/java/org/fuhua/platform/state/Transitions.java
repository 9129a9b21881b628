package org.fuhua.platform.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;

/// The table of moves of an aggregate: what the code runs on, the tests enumerate and the diagrams are drawn from.
///
/// @param <S> states
/// @param <A> actions
public final class Transitions<S extends Enum<S>, A extends Enum<A>> {
    private final Problem notInThisState;
    private final List<Move<S, A>> moves = new ArrayList<>();

    /// @param notInThisState how to refuse an action that the table does not list
    public Transitions(Problem notInThisState) {
        this.notInThisState = notInThisState;
    }

    /// One row. `who` is for readers; access is enforced at the door.
    public record Move<S, A>(S from, A action, S to, String who) {}

    /// Adds a row; only while the table is built.
    public Transitions<S, A> move(S from, A action, S to, String who) {
        if (find(from, action).isPresent())
            throw new IllegalStateException("%s --%s--> is listed twice".formatted(from, action));
        moves.add(new Move<>(from, action, to, who));
        return this;
    }

    /// @return the state after the action; refuses what is not listed
    public S after(S from, A action) {
        return find(from, action)
                .orElseThrow(() -> new Refusal(notInThisState, "state", from.name(), "action", action.name()));
    }

    public boolean allows(S from, A action) {
        return find(from, action).isPresent();
    }

    public List<Move<S, A>> moves() {
        return List.copyOf(moves);
    }

    /// @return the states that nothing leads out of
    public Set<S> terminal(Class<S> states) {
        var terminal = EnumSet.allOf(states);
        moves.forEach(move -> terminal.remove(move.from()));
        return terminal;
    }

    /// @return the states that can be reached from the given one, itself included
    public Set<S> reachable(S first) {
        var reached = EnumSet.of(first);
        boolean grew = true;
        while (grew)
            grew = moves.stream().filter(m -> reached.contains(m.from())).anyMatch(m -> reached.add(m.to()));
        return reached;
    }

    /// @return a Mermaid state diagram
    public String mermaid(S first) {
        var terminal = terminal(first.getDeclaringClass());
        return "stateDiagram-v2\n    [*] --> " + first + "\n"
                + moves.stream()
                        .map(m -> "    %s --> %s: %s (%s)%n"
                                .formatted(
                                        m.from(),
                                        m.to(),
                                        m.action().name().toLowerCase(java.util.Locale.ROOT),
                                        m.who()))
                        .map(line -> line.replace("\r\n", "\n"))
                        .collect(Collectors.joining())
                + terminal.stream().map(s -> "    " + s + " --> [*]\n").collect(Collectors.joining());
    }

    private Optional<S> find(S from, A action) {
        return moves.stream()
                .filter(m -> Objects.equals(m.from(), from) && Objects.equals(m.action(), action))
                .map(Move::to)
                .findFirst();
    }
}
