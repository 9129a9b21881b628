package org.fuhua.review.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "张三丰, Zhang Sanfeng",
        "张三丰, Sanfeng Zhang",
        "张三丰, ZHANG San-Feng",
        "张三丰, 'Zhang, Sanfeng'",
        "张三丰, ｚｈａｎｇ　ｓａｎｆｅｎｇ",
        "张三丰, 張三豐",
        "张三丰, ' 张 三 丰 '",
        "张三丰, zhangsanfeng",
        "欧阳修文, Ouyang Xiuwen",
        "欧阳修文, Xiuwen Ouyang",
        "单田芳, Shan Tianfang",
        "曾国藩, Zeng Guofan",
        "李明, Ming LI",
        "Maria de Souza, de Souza Maria"
    })
    void isOneNameHoweverItIsWritten(String one, String other) {
        assertThat(PersonName.forms(one)).containsAnyElementsOf(PersonName.forms(other));
    }

    @ParameterizedTest
    @CsvSource({"张三丰, 张三", "李明, 李敏", "王芳, 王方圆", "Zhang Wei, Zhang Weiwei"})
    void isNotOneName(String one, String other) {
        assertThat(PersonName.forms(one)).doesNotContainAnyElementsOf(PersonName.forms(other));
    }

    @Test
    void hasNoFormWithoutALetter() {
        assertThat(PersonName.forms(" ·—")).isEqualTo(Set.of());
        assertThat(PersonName.forms("𠮷田")).isNotEmpty();
    }
}
