package org.fuhua.review.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Who acts for which organisation, as it is told in any order.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class MembershipCopyTest {
    @Inject
    MembershipCopies members;

    @Inject
    MergerCopies mergers;

    private final UUID organisation = UUID.randomUUID();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void theLatestFactHoldsInWhateverOrderTheyCome() {
        members.changed(organisation, subject, "VIEWER", true, 2);
        members.changed(organisation, subject, "OWNER", true, 1);
        assertThat(members.actsFor(organisation, subject)).isTrue();
        assertThat(members.actsFor(organisation, subject, MembershipCopies.WRITERS))
                .isFalse();
        members.changed(organisation, subject, "EDITOR", true, 3);
        assertThat(members.actsFor(organisation, subject, MembershipCopies.WRITERS))
                .isTrue();
        members.changed(organisation, subject, "EDITOR", false, 4);
        assertThat(members.actsFor(organisation, subject)).isFalse();
        assertThat(members.of(subject)).isEmpty();
    }

    @Test
    void whoActedForAMergedEntryActsForTheOneThatStays() {
        var kept = UUID.randomUUID();
        members.changed(organisation, subject, "OWNER", true, 1);
        assertThat(members.actsFor(kept, subject)).isFalse();
        mergers.merged(organisation, "old-" + organisation, kept, "new-" + kept);
        assertThat(members.actsFor(kept, subject, MembershipCopies.WRITERS)).isTrue();
        assertThat(members.actsFor(organisation, subject)).isTrue();
        assertThat(members.of(subject)).containsExactlyInAnyOrder(organisation, kept);
    }
}
