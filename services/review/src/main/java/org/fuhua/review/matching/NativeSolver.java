package org.fuhua.review.matching;

import com.google.ortools.Loader;

/// Loads the native part of OR-Tools, once and only when it is needed.
final class NativeSolver {
    static {
        Loader.loadNativeLibraries();
    }

    private NativeSolver() {}

    static void load() {
        // The work is done when this class is initialised.
    }
}
