package org.fuhua.funding.equity.ocf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The enterprise, as its package names it.
///
/// @param uscc unified social credit code; absent where we were not told
public record OcfIssuer(
        String legalName, LocalDate formedOn, @Nullable String uscc) {}
