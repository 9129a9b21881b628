package org.fuhua.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.fuhua.testkit.AccessMatrix;
import org.fuhua.testkit.OpenApiContract;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReviewAccessTest {
    @Test
    void everyOperationHasAnAccessRuleAndItIsTheDocumentedOne() throws Exception {
        AccessMatrix.check("review");
    }

    @Test
    void servesTheCommittedOpenApiDocument() {
        OpenApiContract.assertCurrent("review");
    }
}
