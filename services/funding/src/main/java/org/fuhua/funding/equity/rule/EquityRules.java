package org.fuhua.funding.equity.rule;

import static org.fuhua.funding.FundingProblem.EQUITY_TERMS_INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The rules as they stand in `catalogue/equity`, and the terms of a call made from them.
@ApplicationScoped
public class EquityRules {
    /// Member of a call's terms that names another rule set than that of its instrument.
    private static final String RULE_SET = "ruleSet";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final RuleBook<EquityTerms> terms = RuleBook.read("/equity/terms.yaml", EquityTerms.class);
    private final RuleBook<CompanyLaw> companyLaw = RuleBook.read("/equity/company-law.yaml", CompanyLaw.class);
    private final LoanRates loanRates =
            new LoanRates(RuleBook.read("/equity/loan-prime-rate.yaml", LoanRates.Quotation.class));

    /// @param changes what a call says under `terms.equity`: single terms that differ
    /// @return the terms that hold from that day on; nothing for an instrument whose money never becomes equity
    public Optional<EquityTerms> termsFor(String instrument, @Nullable JsonNode changes, LocalDate day) {
        var named = changes == null ? null : changes.path(RULE_SET).textValue();
        var rule = terms.all().stream()
                .filter(t -> named == null
                        ? t.instrument().equals(instrument)
                        : t.code().equals(named))
                .filter(t -> t.isInForceOn(day))
                .findFirst();
        if (named != null && rule.isEmpty()) throw new Refusal(EQUITY_TERMS_INVALID, "term", RULE_SET);
        return rule.map(r -> changes == null ? r : changed(r, changes));
    }

    public CompanyLaw companyLaw(LocalDate day) {
        return companyLaw.inForceOn(day);
    }

    public LoanRates loanRates() {
        return loanRates;
    }

    private static EquityTerms changed(EquityTerms rule, JsonNode changes) {
        try {
            ObjectNode merged = JSON.valueToTree(rule);
            changes.properties().stream()
                    .filter(change -> !change.getKey().equals(RULE_SET))
                    .forEach(change -> merged.set(change.getKey(), change.getValue()));
            return JSON.treeToValue(merged, EquityTerms.class);
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw new Refusal(EQUITY_TERMS_INVALID, "term", term(wrong));
        }
    }

    private static String term(Exception wrong) {
        if (wrong instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var name = mapping.getPath().getFirst().getFieldName();
            if (name != null) return name;
        }
        for (Throwable cause = wrong; cause != null; cause = cause.getCause())
            if (cause instanceof IllegalArgumentException plain && plain.getMessage() != null)
                return plain.getMessage();
        return "equity";
    }
}
