package org.fuhua.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {
    @Test
    void acceptsTheVersionItNames() {
        ExpectedVersion.parse("\"3\"").check(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void isMandatory(String header) {
        refused(PlatformProblem.PRECONDITION_REQUIRED, () -> ExpectedVersion.parse(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "*", "W/\"3\"", "\"x\"", "\"-1\"", "\"99999999999999999999\""})
    void isOneStrongTag(String header) {
        refused(PlatformProblem.MALFORMED_REQUEST, () -> ExpectedVersion.parse(header));
    }

    @Test
    void refusesAnotherVersion() {
        refused(
                PlatformProblem.PRECONDITION_FAILED,
                () -> ExpectedVersion.parse("\"3\"").check(4));
    }

    private static void refused(Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.problem()).isEqualTo(problem));
    }
}
