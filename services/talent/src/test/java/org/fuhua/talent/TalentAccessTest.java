package org.fuhua.talent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.fuhua.testkit.AccessMatrix;
import org.fuhua.testkit.OpenApiContract;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class TalentAccessTest {
    @Test
    void everyOperationHasAnAccessRuleAndItIsTheDocumentedOne() throws Exception {
        AccessMatrix.check("talent");
    }

    @Test
    void servesTheCommittedOpenApiDocument() {
        OpenApiContract.assertCurrent("talent");
    }
}
