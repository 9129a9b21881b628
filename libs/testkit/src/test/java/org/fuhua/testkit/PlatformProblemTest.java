package org.fuhua.testkit;

import org.fuhua.platform.problem.PlatformProblem;
import org.junit.jupiter.api.Test;

class PlatformProblemTest {
    @Test
    void areListedOnce() throws Exception {
        ProblemCatalogue.check("platform", PlatformProblem.values());
    }
}
