package org.fuhua.review.tie;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fuhua.review.intake.Application;

/// What ties one person to applications, read once however many are asked about.
public final class Ties {
    private final Map<Tie.Kind, Predicate<Application>> byKind = new EnumMap<>(Tie.Kind.class);

    void add(Tie.Kind kind, Predicate<Application> reached) {
        byKind.put(kind, reached);
    }

    /// @return whether a tie of the kind reaches the application
    public boolean reach(Application application, Tie.Kind kind) {
        var reached = byKind.get(kind);
        return reached != null && reached.test(application);
    }

    /// @return which applications any of the kinds reaches; nothing when there is no such tie at all
    public Optional<Predicate<Application>> any(Collection<Tie.Kind> kinds) {
        return kinds.stream()
                .flatMap(kind -> Optional.ofNullable(byKind.get(kind)).stream())
                .reduce(Predicate::or);
    }
}
