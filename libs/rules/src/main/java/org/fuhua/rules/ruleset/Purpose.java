package org.fuhua.rules.ruleset;

/// What somebody asks a title for. Old and new standards overlap: a title may be renewed (复核) by the old document
/// while it is newly granted by the new one.
public enum Purpose {
    RECOGNITION,
    RENEWAL
}
