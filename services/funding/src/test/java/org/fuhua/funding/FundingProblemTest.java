package org.fuhua.funding;

import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class FundingProblemTest {
    @Test
    void everyWayOfSayingNoIsListedAndHasACodeOfItsOwn() throws Exception {
        ProblemCatalogue.check("funding", FundingProblem.values());
    }
}
