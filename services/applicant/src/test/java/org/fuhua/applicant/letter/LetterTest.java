package org.fuhua.applicant.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Letter letter = Letter.write(UUID.randomUUID(), "sealed", "sealed", NOW);

    @Test
    void isForgottenOncePosted() {
        letter.posted(NOW);
        assertThat(letter.address()).isNull();
        assertThat(letter.content()).isNull();
        assertThat(letter.isGivenUp()).isFalse();
    }

    @Test
    void waitsTwiceAsLongEachTimeAndSixHoursAtMost() {
        letter.failed(NOW);
        assertThat(letter.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        letter.failed(NOW);
        assertThat(letter.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        for (int i = 0; i < 8; i++) letter.failed(NOW);
        assertThat(letter.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));
    }

    @Test
    void isGivenUpAndForgottenInTheEnd() {
        for (int i = 1; i < Letter.ATTEMPTS_MAX; i++) letter.failed(NOW);
        assertThat(letter.isGivenUp()).isFalse();
        letter.failed(NOW);
        assertThat(letter.isGivenUp()).isTrue();
        assertThat(letter.content()).isNull();
    }

    @Test
    void isKeptFromOthersWhileItIsPostedAndFreeAgainShouldItsProcessDie() {
        letter.lend(NOW.plusSeconds(300));
        assertThat(letter.dueAt()).isEqualTo(NOW.plusSeconds(300));
        assertThat(letter.isGivenUp()).isFalse();
    }
}
