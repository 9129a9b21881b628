package org.fuhua.review.calibration;

import java.math.BigDecimal;
import java.util.UUID;

/// The total that one expert gave one application.
///
/// @param total out of 100
public record Mark(UUID applicationId, UUID expertId, BigDecimal total) {}
