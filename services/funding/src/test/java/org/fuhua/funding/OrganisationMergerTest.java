package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OrganisationMergerTest {
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID last = UUID.randomUUID();

    @Inject
    Organisations organisations;

    @Test
    void whoSignsForTheOneThatStaysSignsForAllThatItWas() {
        organisations.keepMembership(last, "owner", "OWNER", true, 1);
        organisations.keepMembership(last, "viewer", "VIEWER", true, 2);
        // Facts of different organisations come in any order.
        organisations.keepMerger(second, last);
        organisations.keepMerger(first, second);
        assertThat(organisations.maySignFor(first, "owner")).isTrue();
        assertThat(organisations.maySignFor(first, "viewer")).isFalse();
        organisations.keepMembership(last, "owner", "OWNER", false, 3);
        assertThat(organisations.maySignFor(first, "owner")).isFalse();
        assertThat(organisations.maySignFor(last, "owner")).isFalse();
    }
}
