package org.fuhua.review.intake;

import java.util.UUID;

/// An organisation as review knows it.
///
/// @param uscc unified social credit code (统一社会信用代码)
public record Organisation(UUID id, String uscc, String nameZh) {}
