package org.fuhua.applicant.application;

import java.time.Instant;
import org.fuhua.platform.money.Money;

/// What an applicant gets for handing in: a number, the moment, and the digest of what was handed in.
///
/// @param digest SHA-256 of the canonical content in hexadecimal
record Receipt(String number, Instant submittedAt, String digest) {

    /// What the platform reads out of the content at submission.
    record Essence(String title, Money requested) {}
}
