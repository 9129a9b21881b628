package org.fuhua.gateway.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that pages say, in one language.
///
/// @param english whether it is English; else Chinese
/// @param all sentences by key
public record Words(boolean english, Map<String, String> all) {
    static final Words ZH = read("zh");
    static final Words EN = read("en");

    static Words in(@Nullable String language) {
        return "en".equals(language) ? EN : ZH;
    }

    String say(String key, Object... values) {
        var sentence = all.getOrDefault(key, key);
        return values.length == 0 ? sentence : sentence.formatted(values);
    }

    /// A word for a code that may be newer than we are: then the code itself.
    public String name(String group, String code) {
        return all.getOrDefault(group + "." + code, code);
    }

    private static Words read(String language) {
        var file = Words.class.getResourceAsStream("/words/" + language + ".properties");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return new Words(
                    language.equals("en"),
                    words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
