package org.fuhua.platform.inbox;

/// Says that a fact can never be handled and belongs on the dead-letter topic; the message is the reason given there.
public final class DeadLetter extends RuntimeException {
    DeadLetter(String reason, Throwable cause) {
        super(reason, cause);
    }
}
