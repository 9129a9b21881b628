package org.fuhua.review.conflict;

import java.util.UUID;

/// One reason for which an expert must keep away from an application, and what it rests on.
record Finding(UUID expertId, ConflictReason reason, Evidence evidence) {}
