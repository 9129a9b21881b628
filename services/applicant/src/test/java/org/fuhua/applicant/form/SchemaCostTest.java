package org.fuhua.applicant.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.fuhua.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCostTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\d{1,13}(\\.\\d{1,2})?$",
                "^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$",
                "^\\+?\\d[\\d -]{5,19}$",
                "^(100|\\d{1,2}(\\.\\d{1,2})?)$",
                "^(?:ab)+$",
                "^[(+*]+x*$"
            })
    void takesWhatIsTriedInOneWay(String pattern) {
        assertThat(codes(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+$",
                "^(a*)*b",
                "^(\\d+,?){2,}$",
                "^(a|aa)+$",
                "^((ab?)+c)*$",
                "^a*a*a*a*b$",
                "^(a)\\1$",
                "^(?=a).*$",
                "^(?<name>a)$"
            })
    void refusesWhatCouldBeTriedForEver(String pattern) {
        assertThat(codes(pattern)).containsExactly("pattern-too-costly");
    }

    @Test
    void refusesWhatIsNoPatternOrTooLong() {
        assertThat(codes("[a")).containsExactly("pattern-invalid");
        assertThat(codes("a".repeat(201))).containsExactly("pattern-too-costly");
    }

    @Test
    void looksIntoEveryCornerOfASchema() {
        assertThat(check("{'allOf':[{'items':{'patternProperties':{'^(a+)+$':{}}}}]}"))
                .extracting(FieldError::pointer)
                .containsExactly("/allOf/0/items/patternProperties/^(a+)+$");
    }

    @Test
    void refusesDefinitionsThatReferToThemselves() {
        assertThat(
                        check(
                                "{'$defs':{'a':{'items':{'$ref':'#/$defs/b'}},'b':{'$ref':'#/$defs/a'},'c':{'$ref':'#/$defs/a'}}}"))
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/$defs/a", "/$defs/b");
        assertThat(check("{'$defs':{'a':{'items':{'$ref':'#/$defs/b'}},'b':{}}}"))
                .isEmpty();
    }

    private static List<String> codes(String pattern) {
        return SchemaCost.check(JSON.createObjectNode().put("pattern", pattern)).stream()
                .map(FieldError::code)
                .toList();
    }

    private static List<FieldError> check(String schema) {
        try {
            return SchemaCost.check(JSON.readTree(schema.replace('\'', '"')));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
