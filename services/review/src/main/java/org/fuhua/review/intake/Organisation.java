package org.fuhua.review.intake;

import java.util.List;
import java.util.UUID;

/// An organisation as review knows it.
///
/// @param uscc unified social credit code (统一社会信用代码)
/// @param formerNames what it was called before (曾用名), as far as it was told
public record Organisation(UUID id, String uscc, String nameZh, List<String> formerNames) {}
