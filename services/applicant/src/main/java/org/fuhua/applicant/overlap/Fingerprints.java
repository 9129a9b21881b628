package org.fuhua.applicant.overlap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.StringHelper;
import org.fuhua.text.Token;

/// By what applications are found that may share text.
///
/// Winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003): of every [#WINDOW] neighbouring runs of [#RUN] words the
/// one with the smallest hash is kept, so two texts that share [#RUN] + [#WINDOW] - 1 words in order share a
/// fingerprint. Beside them bands of a MinHash over the set of words, by which texts are found that say the same in
/// another order.
final class Fingerprints {
    static final int RUN = 5;
    static final int WINDOW = 6;

    /// So that a long text does not fill the index; the smallest hashes are a fair sample of it.
    static final int MOST = 2000;

    private static final int BANDS = 30;
    private static final int ROWS = 3;
    private static final int SET_AT_LEAST = 20;

    private Fingerprints() {}

    /// @param texts the words of each answer
    static Set<Long> of(List<List<Token>> texts) {
        var kept = new TreeSet<Long>();
        texts.forEach(text -> kept.addAll(winnowed(text)));
        while (kept.size() > MOST) kept.pollLast();
        var all = new HashSet<>(kept);
        all.addAll(bands(words(texts)));
        return all;
    }

    /// @return words that carry meaning: in Chinese of two characters or more
    static Set<String> words(List<List<Token>> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> text.forEach(token -> {
            if (token.term().length() > 1) words.add(token.term());
        }));
        return words;
    }

    private static Set<Long> winnowed(List<Token> text) {
        var hashes = new long[Math.max(0, text.size() - RUN + 1)];
        for (int i = 0; i < hashes.length; i++) hashes[i] = run(text, i);
        var kept = new HashSet<Long>();
        for (int from = 0; from == 0 || from + WINDOW <= hashes.length; from++)
            Arrays.stream(hashes, from, Math.min(hashes.length, from + WINDOW))
                    .min()
                    .ifPresent(kept::add);
        return kept;
    }

    static long run(List<Token> text, int from) {
        var words = new StringBuilder();
        for (int i = from; i < from + RUN; i++) words.append(text.get(i).term()).append('\0');
        return hash(words.toString(), 0);
    }

    private static Set<Long> bands(Set<String> words) {
        if (words.size() < SET_AT_LEAST) return Set.of();
        var sketch = new long[BANDS * ROWS];
        for (int i = 0; i < sketch.length; i++) {
            int seed = i + 1;
            sketch[i] = words.stream()
                    .map(word -> hash(word, seed))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        var bands = new HashSet<Long>();
        for (int band = 0; band < BANDS; band++)
            bands.add(hash(Arrays.toString(Arrays.copyOfRange(sketch, band * ROWS, (band + 1) * ROWS)), -band - 1));
        return bands;
    }

    private static long hash(String text, int seed) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        long high = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, seed);
        int low = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, ~seed);
        return high << Integer.SIZE | Integer.toUnsignedLong(low);
    }
}
