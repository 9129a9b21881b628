package org.fuhua.review.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who may not judge on a day.
@ApplicationScoped
public class BarLookup {
    private final Bars bars;

    BarLookup(Bars bars) {
        this.bars = bars;
    }

    public Set<UUID> on(LocalDate day) {
        return bars.on(day).stream().map(Bar::expertId).collect(Collectors.toSet());
    }
}
