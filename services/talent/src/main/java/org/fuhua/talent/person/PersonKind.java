package org.fuhua.talent.person;

/// Whom a profile describes.
enum PersonKind {
    EXPERT,
    TEAM
}
