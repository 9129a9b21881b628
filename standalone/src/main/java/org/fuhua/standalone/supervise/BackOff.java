package org.fuhua.standalone.supervise;

import java.time.Duration;

/// How long to wait before a part is started again: doubling while it keeps dying, from the start once it has lasted.
public final class BackOff {
    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LAST = Duration.ofSeconds(30);
    static final Duration LASTING = Duration.ofSeconds(60);
    private Duration next = FIRST;

    /// The wait after a process that ran for `lived`.
    public Duration after(Duration lived) {
        if (lived.compareTo(LASTING) >= 0) next = FIRST;
        var wait = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LAST) > 0 ? LAST : doubled;
        return wait;
    }
}
