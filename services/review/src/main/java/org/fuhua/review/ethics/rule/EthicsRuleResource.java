package org.fuhua.review.ethics.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ethics-rules")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsRuleResource {
    private final EthicsRules rules;
    private final Clock clock;

    EthicsRuleResource(EthicsRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getEthicsRules", summary = "The measures in force today, with articles 科技伦理审查办法")
    public EthicsRuleSet inForce() {
        return rules.inForceOn(LocalDate.now(clock));
    }
}
