package org.fuhua.review.ethics.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fuhua.review.ReviewProblem.COMMITTEE_NOT_COMPOSED;
import static org.fuhua.review.ReviewProblem.COMMITTEE_TERM_TOO_LONG;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.junit.jupiter.api.Test;

class EthicsCommitteeTest {
    private final EthicsRuleSet rules = new EthicsRules().inForceOn(Committees.FORMED);

    @Test
    void sitsForFiveYearsAndNoDayLonger() {
        var last = Committees.FORMED.plusYears(5);
        var committee = form(last, Committees.members());
        assertThat(committee.isInOffice(Committees.FORMED.minusDays(1))).isFalse();
        assertThat(committee.isInOffice(Committees.FORMED)).isTrue();
        assertThat(committee.isInOffice(last)).isTrue();
        assertThat(committee.isInOffice(last.plusDays(1))).isFalse();
        assertRefused(COMMITTEE_TERM_TOO_LONG, () -> form(last.plusDays(1), Committees.members()));
        assertRefused(COMMITTEE_TERM_TOO_LONG, () -> form(Committees.FORMED, Committees.members()));
    }

    @Test
    void namesWhatItsCompositionLacks() {
        lacks("members", m -> m.subject().equals("m6") ? secretary(m) : m);
        lacks("genders", m -> copy(m, false, m.kind(), m.outside()));
        lacks("genders", m -> copy(m, true, m.kind(), m.outside()));
        lacks("outside", m -> copy(m, m.female(), m.kind(), false));
        lacks("kinds", m -> copy(m, m.female(), m.kind() == Kind.LAW ? Kind.PEER : m.kind(), m.outside()));
        lacks("chair", m -> m.seat() == Seat.CHAIR ? seated(m, Seat.MEMBER) : m);
        lacks("chair", m -> m.subject().equals("m1") ? seated(m, Seat.CHAIR) : m);
        lacks("secretary", m -> m.seat() == Seat.SECRETARY ? seated(m, Seat.MEMBER) : m);
    }

    private void lacks(String what, UnaryOperator<CommitteeMember> change) {
        var members = Committees.members().stream().map(change).toList();
        var refusal = catchThrowableOfType(Refusal.class, () -> form(Committees.FORMED.plusYears(1), members));
        assertThat(refusal.problem()).isEqualTo(COMMITTEE_NOT_COMPOSED);
        assertThat(refusal.facts().get("lacking").toString()).contains(what);
    }

    private EthicsCommittee form(LocalDate ends, List<CommitteeMember> members) {
        return EthicsCommittee.form(UUID.randomUUID(), Committees.details(ends), members, rules);
    }

    private static CommitteeMember secretary(CommitteeMember m) {
        return seated(m, Seat.SECRETARY);
    }

    private static CommitteeMember seated(CommitteeMember m, Seat seat) {
        return new CommitteeMember(m.subject(), "sealed", null, m.female(), m.kind(), seat, m.outside());
    }

    private static CommitteeMember copy(CommitteeMember m, boolean female, Kind kind, boolean outside) {
        return new CommitteeMember(m.subject(), "sealed", null, female, kind, m.seat(), outside);
    }
}
