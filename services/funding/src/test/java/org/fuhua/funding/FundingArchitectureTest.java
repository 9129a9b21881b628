package org.fuhua.funding;

import org.fuhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class FundingArchitectureTest {
    @Test
    void isBuiltLikeEveryService() {
        ArchitectureRules.check("funding");
    }
}
