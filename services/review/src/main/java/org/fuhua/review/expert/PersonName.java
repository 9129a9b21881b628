package org.fuhua.review.expert;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The forms under which a person's name is compared: whatever the order of family and given name, width, case and
/// spaces, in characters (traditional or simplified) or in pinyin.
///
/// Two people of one name have one form. It never stands alone: whoever compares names also compares the unit.
public final class PersonName {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

    private PersonName() {}

    /// @return at least one form, unless there is no letter in the name
    public static Set<String> forms(String name) {
        var plain = SIMPLIFIED.transliterate(
                Normalizer.normalize(name, Normalizer.Form.NFKC).strip());
        var latin = PINYIN.transliterate(spaced(plain)).toLowerCase(Locale.ROOT);
        var parts = Arrays.stream(latin.replaceAll("['’-]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        var forms = new LinkedHashSet<String>();
        forms.add(String.join("", parts));
        // Where the family name ends is not written down in pinyin of three syllables, nor in characters.
        for (int split = 1; split < parts.size(); split++)
            forms.add(String.join("", parts.subList(split, parts.size())) + String.join("", parts.subList(0, split)));
        forms.remove("");
        return forms;
    }

    /// A character is a syllable of its own, also where characters and letters stand side by side.
    private static String spaced(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        ? " " + Character.toString(c) + " "
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
