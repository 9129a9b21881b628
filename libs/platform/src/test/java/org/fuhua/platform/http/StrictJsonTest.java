package org.fuhua.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    enum Kind {
        ONE,
        TWO
    }

    record Sample(String text, int count, double share, boolean done, Kind kind, Instant at, LocalDate on) {}

    @Test
    void readsWhatIsWrittenRight() throws Exception {
        var read = json.readValue("""
                {"text": "𠮷野家\\n😀\\t", "count": 3, "share": 1, "done": true, "kind": "TWO",
                 "at": "2026-11-29T16:00:00Z", "on": "2026-11-29"}""", Sample.class);
        assertThat(read)
                .isEqualTo(new Sample(
                        "𠮷野家\n😀\t",
                        3,
                        1,
                        true,
                        Kind.TWO,
                        Instant.parse("2026-11-29T16:00:00Z"),
                        LocalDate.of(2026, 11, 29)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": 1}",
                "{\"text\": 1e-400}",
                "{\"text\": true}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": \"a\"}{}",
                "{\"text\": \"a\\u0000\"}",
                "{\"text\": \"\\u001b[31m\"}",
                "{\"text\": \"\\u007f\"}",
                "{\"text\": \"\\ud800\"}",
                "{\"text\": \"\\udfff tail\"}",
                "{\"text\": \"\\uffff\"}",
                "{\"text\": \"\\ud83f\\udffe\"}",
                "{\"count\": \"3\"}",
                "{\"count\": 1.5}",
                "{\"share\": \"1\"}",
                "{\"done\": \"true\"}",
                "{\"done\": 1}",
                "{\"kind\": 1}",
                "{\"at\": 0}",
                "{\"at\": 1.5}",
                "{\"on\": 20000}",
                "{\"on\": [2026, 11, 29]}"
            })
    void guessesNothing(String body) {
        assertThatThrownBy(() -> json.readValue(body, Sample.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aNameStandsOnceAlsoInAnswersOfAnyShape() {
        assertThatThrownBy(() -> json.readTree("{\"a\": {\"b\": 1, \"b\": 2}}")).isInstanceOf(JacksonException.class);
    }
}
