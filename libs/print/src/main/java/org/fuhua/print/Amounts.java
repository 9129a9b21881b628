package org.fuhua.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.fuhua.platform.money.Capitals;
import org.fuhua.platform.money.Money;

/// Amounts as documents write them: figures, and in Chinese capital numerals beside them so that nobody alters one.
public final class Amounts {
    private Amounts() {}

    /// @return `300,000.00 元（大写：叁拾万元整）`
    public static String of(Money money, Language language) {
        return language.of(figures(money) + " 元（大写：" + Capitals.of(money) + "）", "CNY " + figures(money));
    }

    /// @return `叁拾万元整`
    public static String capitals(Money money) {
        return Capitals.of(money);
    }

    /// @return `300,000.00`
    public static String figures(Money money) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(money.minorUnits(), Money.DECIMALS));
    }
}
