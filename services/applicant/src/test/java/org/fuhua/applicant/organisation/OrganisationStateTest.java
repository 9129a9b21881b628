package org.fuhua.applicant.organisation;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class OrganisationStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "organisation",
                "单位 · Organisation",
                OrganisationState.MOVES,
                OrganisationState.UNVERIFIED,
                OrganisationState.Action.class);
    }
}
