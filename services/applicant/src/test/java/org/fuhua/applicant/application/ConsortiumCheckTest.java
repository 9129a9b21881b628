package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhua.applicant.call.ConsortiumRules;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;
import org.junit.jupiter.api.Test;

class ConsortiumCheckTest {
    private static final ConsortiumRules RULES = new ConsortiumRules(
            "/consortium/partners",
            3,
            4,
            Set.of(OrganisationKind.HOSPITAL, OrganisationKind.UNIVERSITY),
            null,
            1_000,
            4_000,
            null,
            null);

    @Test
    void countsTheLeadAmongItsMembers() {
        assertThat(codes(List.of("A 医疗机构 100.00"))).containsExactly("too-few-members");
        assertThat(codes(List.of("A 医疗机构 100.00", "B 高校 100.00"))).isEmpty();
        assertThat(codes(List.of("A 医疗机构 100.00", "B 高校 100.00", "C HOSPITAL 100.00")))
                .isEmpty();
        assertThat(codes(List.of("A 高校 100.00", "B 高校 100.00", "C 高校 100.00", "D 高校 100.00")))
                .containsExactly("too-many-members");
    }

    @Test
    void hasEachMemberOnceAndOfAKindThatIsAskedFor() {
        assertThat(codes(List.of("LEAD 高校 100.00", "B 高校 100.00"))).containsExactly("member-twice");
        assertThat(codes(List.of("A 高校 100.00", "A 高校 100.00"))).containsExactly("member-twice");
        assertThat(codes(List.of("A 企业 100.00", "B 高校 100.00"))).containsExactly("member-kind");
    }

    @Test
    void holdsSharesToTheFen() {
        assertThat(codes(List.of("A 高校 99.99", "B 高校 400.00"))).containsExactly("share-below");
        assertThat(codes(List.of("A 高校 100.00", "B 高校 400.01"))).containsExactly("share-above");
        assertThat(codes(List.of("A 高校 100.00", "B 高校 400.00"))).isEmpty();
    }

    /// @param partners credit code, kind and amount of each
    private static List<String> codes(List<String> partners) {
        var answers = new ObjectMapper().createObjectNode();
        var list = answers.putObject("consortium").putArray("partners");
        for (var partner : partners) {
            var words = partner.split(" ");
            list.addObject().put("uscc", words[0]).put("kind", words[1]).put("amount", words[2]);
        }
        return ConsortiumCheck.of(RULES, "LEAD", answers, Optional.of(Money.ofYuan("1000.00"))).stream()
                .map(FieldError::code)
                .toList();
    }
}
