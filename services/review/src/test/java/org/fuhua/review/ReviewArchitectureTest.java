package org.fuhua.review;

import org.fuhua.testkit.ArchitectureRules;
import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class ReviewArchitectureTest {
    @Test
    void isBuiltLikeEveryService() {
        ArchitectureRules.check("review");
    }

    @Test
    void saysNoInWaysThatAreListed() throws Exception {
        ProblemCatalogue.check("review", ReviewProblem.values());
    }
}
