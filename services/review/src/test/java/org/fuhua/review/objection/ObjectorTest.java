package org.fuhua.review.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectorTest {
    private final Objector objector =
            new Objector(Objector.Kind.UNIT, "欧阳 晓明", "山东某某医疗科技有限公司", "0531-8888 6666", "Ouyang@Example.cn");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "据欧阳晓明反映",
                "欧 阳 晓 明来信",
                "山东某某医疗 科技有限公司认为",
                "电话 053188886666",
                "联系 ０５３１-８８８８６６６６",
                "ouyang@example.cn 来信",
                "ＯＵＹＡＮＧ@example.cn"
            })
    void isFoundHoweverItIsWritten(String text) {
        assertThat(objector.isNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"专利权属存在争议，请说明", "欧阳", "山东某某", "异议人认为"})
    void isNotFoundWhereItIsNot(String text) {
        assertThat(objector.isNamedIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouyang", "8888", "欧阳"})
    void isNotInItsOwnText(String part) {
        assertThat(objector.toString().toLowerCase(Locale.ROOT)).doesNotContain(part);
    }
}
