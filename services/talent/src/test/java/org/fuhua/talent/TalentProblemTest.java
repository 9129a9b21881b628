package org.fuhua.talent;

import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class TalentProblemTest {
    @Test
    void everyWayOfSayingNoIsListedAndHasACodeOfItsOwn() throws Exception {
        ProblemCatalogue.check("talent", TalentProblem.values());
    }
}
