package org.fuhua.funding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.fuhua.testkit.AccessMatrix;
import org.fuhua.testkit.OpenApiContract;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingContractTest {
    @Test
    void servesTheCommittedOpenApi() {
        OpenApiContract.assertCurrent("funding");
    }

    @Test
    void opensEachOperationToItsRolesOnly() throws Exception {
        AccessMatrix.check("funding");
    }
}
