package org.fuhua.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who did something, for colleagues.
///
/// @param subject opaque identifier, to compare with oneself
@Schema(name = "FundingPerson")
public record PersonView(String subject, String name) {
    @Override
    public String toString() {
        return "PersonView[" + subject + "]";
    }
}
