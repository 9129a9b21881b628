package org.fuhua.oversight.occasion;

/// A kind of message that people can have an opinion on.
///
/// @param area what it belongs to: application, result, money, organisation, work
/// @param mail what holds for those who chose nothing
/// @param mandatory whether it may be delayed but not turned off, because a right or a deadline hangs on it
public record Kind(String key, String area, String zh, String en, MailChoice mail, boolean mandatory) {}
