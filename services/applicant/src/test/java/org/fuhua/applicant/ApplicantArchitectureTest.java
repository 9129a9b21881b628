package org.fuhua.applicant;

import org.fuhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ApplicantArchitectureTest {
    @Test
    void isBuiltAsAgreed() {
        ArchitectureRules.check("applicant");
    }
}
