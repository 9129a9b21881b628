package org.fuhua.oversight;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.fuhua.testkit.AccessMatrix;
import org.fuhua.testkit.OpenApiContract;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OversightAccessTest {
    @Test
    void everyOperationHasAnAccessRuleAndItIsTheDocumentedOne() throws Exception {
        AccessMatrix.check("oversight");
    }

    @Test
    void servesTheCommittedOpenApiDocument() {
        OpenApiContract.assertCurrent("oversight");
    }
}
