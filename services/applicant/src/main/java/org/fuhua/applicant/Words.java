package org.fuhua.applicant;

/// The same words in both languages.
public record Words(String zh, String en) {}
