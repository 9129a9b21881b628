package org.fuhua.applicant.listing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table that is written row by row and forgets each row once written.
interface Sheet extends Closeable {
    /// @param cells text, an amount, a moment in the programme's zone, a day, or nothing
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /// Writes what has been collected so far.
    void flush() throws IOException;
}
