package org.fuhua.review.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.DOSSIER_INVALID;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.FieldError;
import org.fuhua.review.expert.Dossier.Absence;
import org.fuhua.review.expert.StatedDossier.StatedAbsence;
import org.fuhua.review.expert.StatedDossier.StatedEmployment;
import org.fuhua.review.expert.StatedDossier.StatedPerson;
import org.fuhua.review.expert.StatedDossier.StatedTie;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

    @Test
    void isAwayWhenAbsencesLeaveNoDay() {
        assertThat(away(new Absence(FIRST, LAST))).isTrue();
        assertThat(away(new Absence(FIRST, LAST.minusDays(1)))).isFalse();
        assertThat(away(new Absence(FIRST.plusDays(1), LAST))).isFalse();
        assertThat(away(new Absence(FIRST.plusDays(10), LAST.plusDays(3)), new Absence(FIRST, FIRST.plusDays(9))))
                .isTrue();
        assertThat(away(new Absence(FIRST.plusDays(11), LAST), new Absence(FIRST, FIRST.plusDays(9))))
                .isFalse();
        assertThat(away()).isFalse();
    }

    @Test
    void refusesPeriodsTheWrongWayRoundAndTiesThatNobodyCouldBeFoundBy() {
        var stated = new StatedDossier(
                List.of(new StatedEmployment(null, "x", LAST, FIRST)),
                List.of(),
                List.of(new StatedTie(TieKind.KIN, new StatedPerson("王", null), null, null, null, null)),
                List.of(),
                List.of(),
                List.of(new StatedAbsence(LAST, FIRST)));
        var refusal = assertRefused(DOSSIER_INVALID, stated::check);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/employments/0/to", "/absences/0/to", "/ties/0/person/email");
    }

    @Test
    void saysNothingOfPeopleInLogs() {
        assertThat(new StatedPerson("王晓", "wang@example.cn").toString()).doesNotContain("王晓", "wang");
    }

    private static boolean away(Absence... absences) {
        var dossier = Dossier.of(UUID.randomUUID());
        dossier.state(
                new Dossier.Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(absences)),
                Instant.EPOCH);
        return dossier.isAwayThroughout(FIRST, LAST);
    }
}
