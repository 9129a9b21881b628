package org.fuhua.review.conflict;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of an organisation as it is compared: without width, case, spaces, punctuation and legal form, in
/// simplified characters.
final class UnitName {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(股份有限公司|有限责任公司|有限公司|有限合伙|普通合伙|股份公司|公司|coltd|companylimited|limited|incorporated|inc|ltd)$");

    private UnitName() {}

    static String normal(String name) {
        var plain = NOISE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var simplified = SIMPLIFIED.transliterate(plain);
        var bare = LEGAL_FORM.matcher(simplified).replaceFirst("");
        return bare.isEmpty() ? simplified : bare;
    }
}
