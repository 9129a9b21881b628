package org.fuhua.review.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "海岳神经科技（济南）有限公司",
                "海岳神经科技(济南)有限责任公司",
                "海岳神经科技（济南）股份有限公司",
                "海岳神经科技济南",
                " 海岳 神经科技 （济南）有限公司 ",
                "海岳神經科技（濟南）有限公司",
                "海岳神经科技・济南"
            })
    void isOneUnitHoweverItIsWritten(String name) {
        assertThat(UnitName.normal(name)).isEqualTo("海岳神经科技济南");
    }

    @Test
    void foldsWidthAndCaseOfLetters() {
        assertThat(UnitName.normal("ＢＣＩ Labs Co., Ltd."))
                .isEqualTo(UnitName.normal("bci labs"))
                .isEqualTo("bcilabs");
    }

    @Test
    void keepsANameThatIsNothingButALegalForm() {
        assertThat(UnitName.normal("有限公司")).isEqualTo("有限公司");
        assertThat(UnitName.normal("济南医院")).isNotEqualTo(UnitName.normal("青岛医院"));
    }
}
