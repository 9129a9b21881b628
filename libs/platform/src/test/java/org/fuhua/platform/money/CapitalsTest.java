package org.fuhua.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same amounts as in the portal's `money.test.ts`: both write what stands on the same documents.
class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "500000.00, 伍拾万元整",
        "12345678.90, 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整",
        "10001.05, 壹万零壹元零伍分",
        "100100000.00, 壹亿零壹拾万元整",
        "100000005.00, 壹亿零伍元整",
        "0.36, 叁角陆分",
        "1010.10, 壹仟零壹拾元壹角整",
        "-20.00, 负贰拾元整"
    })
    void writesAmountsAsDocumentsDo(String yuan, String capitals) {
        assertThat(Capitals.of(Money.ofYuan(yuan))).isEqualTo(capitals);
    }
}
