package org.fuhua.standalone.supervise;

/// Something whose health the supervisor shows.
public interface Watched {
    String name();

    void start();

    void stop();

    PartStatus status();
}
