package org.fuhua.oversight;

import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class OversightProblemTest {
    @Test
    void everyWayOfSayingNoIsListedAndHasACodeOfItsOwn() throws Exception {
        ProblemCatalogue.check("oversight", OversightProblem.values());
    }
}
