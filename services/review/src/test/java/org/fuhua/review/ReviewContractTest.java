package org.fuhua.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ConsumerContract;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReviewContractTest {
    @Inject
    Inbox inbox;

    @Test
    void understandsEveryExampleOfWhatItHears() throws Exception {
        assertThat(ConsumerContract.check(inbox)).isPositive();
    }

    @Test
    void itsOwnExamplesKeepToTheirSchemas() {
        EventContracts.typesOf("review")
                .forEach(type ->
                        EventContracts.examples(type).forEach(example -> EventContracts.assertValid(type, example)));
    }
}
