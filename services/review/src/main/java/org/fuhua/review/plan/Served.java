package org.fuhua.review.plan;

import java.util.UUID;

/// How well one application is served by a plan.
///
/// @param affinity sum over its new experts, in millionths
public record Served(UUID applicationId, String number, int experts, long affinity) {}
