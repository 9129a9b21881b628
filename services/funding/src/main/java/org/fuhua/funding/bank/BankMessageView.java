package org.fuhua.funding.bank;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.PersonView;

/// A message of the bank that was imported.
///
/// @param type STATUS (pain.002) or STATEMENT (camt.053)
/// @param open how many of its lines somebody has to look at
@Schema(name = "BankMessage")
public record BankMessageView(
        UUID id,
        @Schema(enumeration = {"STATUS", "STATEMENT"}) String type,

        String messageId,
        int lines,
        long open,
        PersonView importedBy,
        Instant importedAt) {}
