package org.fuhua.platform.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.fuhua.platform.money.Money;

/// Money as HTTP shows it: a decimal string, exact, and a currency.
///
/// @param amount yuan with at most two decimals, for example `500000.00`
/// @param currency ISO 4217; only CNY
public record MoneyView(
        @NotNull @Pattern(regexp = "\\d{1,15}(\\.\\d{1,2})?")
        String amount,

        @NotNull @Pattern(regexp = "CNY") String currency) {

    public static MoneyView from(Money money) {
        return new MoneyView(
                BigDecimal.valueOf(money.minorUnits(), Money.DECIMALS).toPlainString(), money.currency());
    }

    public Money toMoney() {
        return Money.ofYuan(amount);
    }
}
