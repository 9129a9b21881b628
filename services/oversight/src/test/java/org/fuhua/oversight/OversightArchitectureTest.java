package org.fuhua.oversight;

import org.fuhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class OversightArchitectureTest {
    @Test
    void isBuiltLikeEveryService() {
        ArchitectureRules.check("oversight");
    }
}
