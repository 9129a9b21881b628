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
        "10.00, 壹拾元整",
        "105.00, 壹佰零伍元整",
        "10001.03, 壹万零壹元零叁分",
        "100000000.00, 壹亿元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "-20.00, 负贰拾元整"
    })
    void writesAmountsAsDocumentsDo(String yuan, String capitals) {
        assertThat(Capitals.of(Money.ofYuan(yuan))).isEqualTo(capitals);
    }
}
