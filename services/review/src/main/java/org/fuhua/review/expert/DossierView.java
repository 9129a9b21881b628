package org.fuhua.review.expert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an expert states, for the expert and for officers.
///
/// @param version 0 before anything was stated
record DossierView(UUID expertId, long version, @Nullable Instant changedAt, StatedDossier stated) {}
