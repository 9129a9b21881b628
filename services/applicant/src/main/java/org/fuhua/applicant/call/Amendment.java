package org.fuhua.applicant.call;

import java.util.List;

/// Why a public call changes, and where.
///
/// @param changes JSON Pointers into the definition
record Amendment(AmendmentKind kind, String reason, List<String> changes) {}
