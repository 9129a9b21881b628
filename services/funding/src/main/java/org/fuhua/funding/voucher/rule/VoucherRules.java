package org.fuhua.funding.voucher.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;

/// The rules as they stand in `catalogue/voucher`.
@ApplicationScoped
public class VoucherRules {
    private final RuleBook<VoucherRule> rules = RuleBook.read("/voucher/vouchers.yaml", VoucherRule.class);

    public VoucherRule inForceOn(LocalDate day) {
        return rules.inForceOn(day);
    }

    public List<VoucherRule> all() {
        return rules.all();
    }

    /// @return the rules that a voucher was issued under; it keeps them
    public VoucherRule named(String code) {
        return rules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are no rules " + code));
    }
}
