package org.fuhua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "53300", "57P01", "57P03"})
    void passesWithADatabaseThatComesBack(String state) {
        assertThat(Transience.of(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22P02", "42P01"})
    void staysWithWhatTheRequestItselfDoesWrong(String state) {
        assertThat(Transience.of(new IllegalStateException(new SQLException("", state))))
                .isFalse();
    }

    @Test
    void isTriedAgainWhenConnectionsAreAway() {
        assertThat(Transience.of(new SQLTransientConnectionException())).isTrue();
        assertThat(Transience.of(new IOException())).isTrue();
        assertThat(Transience.of(null)).isFalse();
        assertThat(Transience.of(new JsonParseException("unreadable")))
                .as("an IOException by name only")
                .isFalse();
    }

    /// The transaction manager hangs the lost connection of a commit onto its own exception as suppressed.
    @Test
    void isFoundInACommitThatLostItsConnection() {
        var commit = new IllegalStateException("could not commit");
        var lost = new Exception("error trying to commit");
        lost.initCause(new SQLException("unexpected postmaster exit", "57P02"));
        commit.addSuppressed(lost);
        assertThat(Transience.of(new RuntimeException(commit))).isTrue();
    }

    @Test
    void endsOnCausesThatGoInCircles() {
        var one = new Exception("one");
        var two = new Exception("two", one);
        one.initCause(two);
        assertThat(Transience.of(two)).isFalse();
    }
}
