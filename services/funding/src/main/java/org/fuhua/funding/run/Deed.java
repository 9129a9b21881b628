package org.fuhua.funding.run;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// Who did something to a run, and when.
///
/// @param name what to call them on screen; kept sealed
@Embeddable
record Deed(String by, String name, Instant at) {}
