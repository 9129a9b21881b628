package org.fuhua.applicant;

import org.fuhua.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

class ApplicantProblemTest {
    @Test
    void everyWayOfSayingNoIsListedAndHasACodeOfItsOwn() throws Exception {
        ProblemCatalogue.check("applicant", ApplicantProblem.values());
    }
}
