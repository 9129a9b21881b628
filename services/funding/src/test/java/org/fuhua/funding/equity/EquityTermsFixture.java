package org.fuhua.funding.equity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.funding.equity.rule.EquityTerms;

/// Terms for tests: those of the catalogue, with changes.
public final class EquityTermsFixture {
    public static final EquityRules RULES = new EquityRules();
    public static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private EquityTermsFixture() {}

    public static EquityTerms terms(String changes) {
        return terms("INVEST_THEN_EQUITY", changes);
    }

    public static EquityTerms terms(String instrument, String changes) {
        try {
            return RULES.termsFor(instrument, new ObjectMapper().readTree(changes), DAY)
                    .orElseThrow();
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
