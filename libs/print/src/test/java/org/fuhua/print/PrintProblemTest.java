package org.fuhua.print;

import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class PrintProblemTest {
    @Test
    void areListedOnce() throws Exception {
        ProblemCatalogue.check("print", PrintProblem.values());
    }
}
