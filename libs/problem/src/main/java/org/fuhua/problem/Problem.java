package org.fuhua.problem;

/// One way of saying no. Each service lists its own in one enum; codes are unique over all services.
public interface Problem {
    /// Stable kebab-case identifier, for programs; it is also the anchor on the gateway's page `/docs/problems`.
    String code();

    /// HTTP status that tells what the caller can do about it (see the status policy in `docs/architecture/README.md`).
    int status();

    /// Title for people, in Chinese. Says what is wrong and, where possible, what to do.
    String zh();

    /// Title for people, in English.
    String en();
}
