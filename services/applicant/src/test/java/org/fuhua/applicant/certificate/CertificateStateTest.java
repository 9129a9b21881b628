package org.fuhua.applicant.certificate;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class CertificateStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "certificate",
                "资质证书 · Certificate",
                CertificateState.MOVES,
                CertificateState.STATED,
                CertificateState.Action.class);
    }
}
