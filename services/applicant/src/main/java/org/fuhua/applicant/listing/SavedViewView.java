package org.fuhua.applicant.listing;

import java.util.List;
import java.util.UUID;

/// A saved view as its readers see it.
///
/// @param mine whether the reader may change it
record SavedViewView(
        UUID id,
        long version,
        String list,
        String name,
        String filter,
        List<String> columns,
        boolean shared,
        boolean mine) {}
