package org.fuhua.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodesTest {
    @Test
    void inventNoCodeTwice() {
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> CreditCodes.of("91", i)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"91,1", "12,10000", "11,99999"})
    void stayInTheRegionThatDoesNotExist(String prefix, int index) {
        assertThat(CreditCodes.of(prefix, index)).hasSize(18).startsWith(prefix + "379999MAB");
    }
}
