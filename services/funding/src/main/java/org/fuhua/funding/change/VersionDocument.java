package org.fuhua.funding.change;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What tells the document of a changed agreement (补充协议) from any other.
///
/// @param baseSha256 of the file of the version before, which the document names
/// @param sha256 of the file that is given out, in hexadecimal
/// @param size in bytes
/// @param signer what put the seal on it; absent for what the undertaker decides alone
@Schema(name = "AgreementVersionDocument")
public record VersionDocument(
        String baseSha256,
        String sha256,
        long size,
        Instant setAt,
        @Nullable String signer) {}
