package org.fuhua.funding;

/// Words in both languages.
public record Label(String zh, String en) {}
