package org.fuhua.applicant.budget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/budget-rules")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class BudgetRuleResource {
    @GET
    @PermitAll
    @Operation(operationId = "listBudgetRules", summary = "Ceilings of indirect cost with their documents 间接费用规则")
    public List<IndirectRules> list() {
        return BudgetRules.indirect();
    }
}
