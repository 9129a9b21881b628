package org.fuhua.talent;

import org.fuhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class TalentArchitectureTest {
    @Test
    void isBuiltLikeEveryService() {
        ArchitectureRules.check("talent");
    }
}
