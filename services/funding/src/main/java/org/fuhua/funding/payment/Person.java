package org.fuhua.funding.payment;

/// A member of the finance staff.
///
/// @param sealedName what to call them on screen; kept sealed
record Person(String subject, String sealedName) {}
