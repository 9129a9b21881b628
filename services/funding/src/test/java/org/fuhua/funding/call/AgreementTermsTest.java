package org.fuhua.funding.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.fuhua.funding.call.AgreementTerms.Clause;
import org.fuhua.funding.call.AgreementTerms.Condition;
import org.junit.jupiter.api.Test;

class AgreementTermsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsWhatTheCallSays() throws Exception {
        var terms = JSON.readTree("""
                {"projectMonths":24,"agreementClauses":[{"titleZh":"数据","titleEn":"Data","zh":"归乙方。","en":"B's."}]}""");
        var milestones = JSON.readTree("""
                [{"code":"m1","titleZh":"样机","titleEn":"Prototype","afterMonths":12,"trancheNo":2},
                 {"code":"m2","titleZh":"结题","titleEn":"End","afterMonths":24}]""");
        assertThat(AgreementTerms.of(List.of("科技厅"), terms, milestones))
                .isEqualTo(new AgreementTerms(
                        List.of("科技厅"),
                        List.of(new Clause("数据", "Data", "归乙方。", "B's.")),
                        List.of(new Condition(2, "样机", "Prototype", 12)),
                        24));
    }

    @Test
    void leavesOutWhatIsNotWhole() throws Exception {
        var terms = JSON.readTree("""
                {"projectMonths":0,"agreementClauses":["x",{"titleZh":"无内容"},{"zh":"无标题"}]}""");
        assertThat(AgreementTerms.of(null, terms, JSON.readTree("{}"))).isEqualTo(AgreementTerms.NONE);
        assertThat(AgreementTerms.of(null, null, null)).isEqualTo(AgreementTerms.NONE);
    }
}
