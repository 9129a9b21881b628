package org.fuhua.print;

/// The language in which a document labels what it shows; answers stay as they were given.
public enum Language {
    ZH("zh-CN"),
    EN("en");

    final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String of(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
