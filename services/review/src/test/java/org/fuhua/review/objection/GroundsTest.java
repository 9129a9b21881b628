package org.fuhua.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.OBJECTION_ANONYMOUS;
import static org.fuhua.review.ReviewProblem.OBJECTION_CHECKS_INCOMPLETE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_OBJECTION_KIND;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.util.HashMap;
import java.util.Map;
import org.fuhua.review.objection.Grounds.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundsTest {
    private final Grounds grounds = new Grounds();

    @ParameterizedTest
    @ValueSource(strings = {"匿名", " 匿名 ", "ANONYMOUS", "ａｎｏｎｙｍｏｕｓ", "群众", "张", "", "N/A"})
    void aNameThatIsNoneIsRefused(String name) {
        assertRefused(OBJECTION_ANONYMOUS, () -> grounds.checkNamed(name, "/objector/name"));
    }

    @Test
    void aNameIsTaken() {
        grounds.checkNamed("张三", "/objector/name");
        grounds.checkNamed("Li", "/objector/name");
    }

    @Test
    void isTakenUpJustWhenEveryGroundHolds() {
        assertThat(grounds.allHold(all(true))).isTrue();
        for (var one : grounds.criteria()) {
            var checks = all(true);
            checks.put(one.code(), false);
            assertThat(grounds.allHold(checks)).as(one.code()).isFalse();
            assertThat(grounds.failing(checks)).extracting(Ground::code).containsExactly(one.code());
        }
    }

    @Test
    void noGroundIsLeftOutOrInvented() {
        var few = all(true);
        few.remove("IN_TIME");
        assertRefused(OBJECTION_CHECKS_INCOMPLETE, () -> grounds.allHold(few));
        var many = all(true);
        many.put("NICE", true);
        assertRefused(OBJECTION_CHECKS_INCOMPLETE, () -> grounds.allHold(many));
        assertRefused(OBJECTION_CHECKS_INCOMPLETE, () -> grounds.allHold(Map.of()));
    }

    @Test
    void everyEntrySpeaksBothLanguages() {
        assertThat(grounds.kinds())
                .allMatch(one -> !one.zh().isBlank() && !one.en().isBlank());
        assertThat(grounds.criteria())
                .allMatch(one -> !one.zh().isBlank() && !one.en().isBlank());
        assertRefused(UNKNOWN_OBJECTION_KIND, () -> grounds.kind("NONE"));
    }

    private Map<String, Boolean> all(boolean holds) {
        var checks = new HashMap<String, Boolean>();
        grounds.criteria().forEach(one -> checks.put(one.code(), holds));
        return checks;
    }
}
