package org.fuhua.applicant.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;
import static org.fuhua.applicant.ApplicantProblem.PROOF_INCOMPLETE;
import static org.fuhua.applicant.ApplicantProblem.PROOF_NOT_IN_THIS_STATE;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_ATTACHMENTS;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofTest {
    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Proof proof = Proof.begin(UUID.randomUUID(), UUID.randomUUID(), "claimant", "sealed", NOW);

    @ParameterizedTest
    @EnumSource(ProofFileKind.class)
    void isNotHandedInWithOneKindOfDocumentOnly(ProofFileKind only) {
        proof.add(file(only));
        proof.add(file(only));
        assertRefused(PROOF_INCOMPLETE, () -> proof.handIn(NOW));
    }

    @Test
    void keepsItsFilesOnceHandedIn() {
        var licence = file(ProofFileKind.LICENCE);
        handedIn(licence);
        assertRefused(PROOF_NOT_IN_THIS_STATE, () -> proof.remove(licence.id()));
        assertRefused(PROOF_NOT_IN_THIS_STATE, () -> proof.add(file(ProofFileKind.LICENCE)));
        proof.withdraw();
        assertThat(proof.files()).hasSize(2);
    }

    @Test
    void keepsNoFilesThatNobodyWasMeantToSee() {
        proof.add(file(ProofFileKind.LICENCE));
        proof.withdraw();
        assertThat(proof.files()).isEmpty();
    }

    @Test
    void takesSixFilesAndNoSeventh() {
        for (int i = 0; i < Proof.FILES_MAX; i++) proof.add(file(ProofFileKind.LICENCE));
        assertRefused(TOO_MANY_ATTACHMENTS, () -> proof.add(file(ProofFileKind.LICENCE)));
    }

    @Test
    void isDecidedBySomebodyElseAndOnce() {
        handedIn(file(ProofFileKind.LICENCE));
        assertRefused(DECIDES_OWN_CASE, () -> proof.decide(true, "本人", "claimant", NOW));
        proof.decide(false, "授权书未盖章", "officer", NOW);
        assertThat(proof.state()).isEqualTo(ProofState.REFUSED);
        assertRefused(PROOF_NOT_IN_THIS_STATE, () -> proof.decide(true, "补正", "officer", NOW));
    }

    private void handedIn(ProofFile licence) {
        proof.add(licence);
        proof.add(file(ProofFileKind.AUTHORISATION));
        proof.handIn(NOW);
    }

    private static ProofFile file(ProofFileKind kind) {
        return ProofFile.of(UUID.randomUUID(), kind, "a.pdf", "application/pdf", 3, "0".repeat(64));
    }
}
