package org.fuhua.applicant.ladder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.rules.ruleset.RuleSet;

@Path("/public/rule-sets")
@Tag(name = "ladder")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RuleSetResource {
    private final Standards standards;

    RuleSetResource(Standards standards) {
        this.standards = standards;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRuleSets", summary = "Every standard with its document and its expressions 规则集")
    public List<RuleSet> list() {
        return standards.book().ruleSets();
    }
}
