package org.fuhua.gateway.http;

import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class GatewayProblemTest {
    @Test
    void everyWayOfSayingNoIsListedAndHasACodeOfItsOwn() throws Exception {
        ProblemCatalogue.check("gateway", GatewayProblem.values());
    }
}
