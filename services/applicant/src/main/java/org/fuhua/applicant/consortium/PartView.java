package org.fuhua.applicant.consortium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.partner.PartnerState;
import org.jspecify.annotations.Nullable;

/// A partner's own part of an application, for its members.
///
/// @param list pointer to the list in the form whose rows are the parts
/// @param version of the section that holds the part
/// @param answers of the part
/// @param digest of what there is to sign: the part and the agreement
/// @param agreement whether the agreement is there, where the call asks for one
/// @param mayWrite whether the reader may change it now
/// @param maySign whether the reader may sign or decline it now
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartView(
        UUID applicationId,
        UUID partnerId,
        UUID organisationId,
        String organisationName,
        PartnerState state,
        String list,
        long version,
        @Schema(type = SchemaType.OBJECT) JsonNode answers,
        String digest,
        boolean agreement,
        boolean mayWrite,
        boolean maySign,
        @Nullable String statement,
        @Nullable Instant signedAt,
        @Nullable String signedBy) {
    @Override
    public String toString() {
        return "PartView[" + applicationId + " " + partnerId + "]";
    }
}
