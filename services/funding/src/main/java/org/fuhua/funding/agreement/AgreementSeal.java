package org.fuhua.funding.agreement;

import java.time.Instant;

/// The sealed version of an agreement's document.
///
/// @param signer what put the seal on it
record AgreementSeal(String sha256, long size, String signer, Instant sealedAt) {}
