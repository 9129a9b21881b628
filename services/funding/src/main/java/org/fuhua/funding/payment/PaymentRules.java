package org.fuhua.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// The rules of payments, by day.
@ApplicationScoped
public class PaymentRules {
    private final RuleBook<PaymentRule> book = RuleBook.read("/payment/payments.yaml", PaymentRule.class);

    public PaymentRule on(LocalDate day) {
        return book.inForceOn(day);
    }
}
