package org.fuhua.applicant;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.fuhua.testkit.AccessMatrix;
import org.fuhua.testkit.OpenApiContract;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ApplicantAccessTest {
    @Test
    void everyOperationIsOpenToJustTheRolesOfTheMatrix() throws Exception {
        AccessMatrix.check("applicant");
    }

    @Test
    void servesTheCommittedDescription() {
        OpenApiContract.assertCurrent("applicant");
    }
}
