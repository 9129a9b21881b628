package org.fuhua.funding.reservation;

import java.util.UUID;

/// Asked inside the service before a budget is released: whoever still needs it refuses.
public record BudgetRelease(UUID callId) {}
