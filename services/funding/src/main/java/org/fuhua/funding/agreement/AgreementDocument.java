package org.fuhua.funding.agreement;

import java.time.Instant;
import java.util.UUID;

/// A version of the agreement as a file.
///
/// @param contentSha256 of what it says, told apart from how it is set
/// @param sha256 of the file: what the parties sign
record AgreementDocument(UUID agreementId, int no, String contentSha256, String sha256, long size, Instant setAt) {}
