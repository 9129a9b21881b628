package org.fuhua.oversight.occasion;

/// When somebody wants a kind of message by mail.
public enum MailChoice {
    NOW,
    DAILY,
    OFF
}
