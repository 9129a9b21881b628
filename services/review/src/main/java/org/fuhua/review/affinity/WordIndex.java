package org.fuhua.review.affinity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuhua.text.Token;

/// The words of many texts, and how alike two of them are: the cosine of their word vectors, where a word counts by
/// the logarithm of its occurrences and the more, the fewer texts have it.
///
/// Only words that both have are ever looked at: from a word of one text to the other texts that hold it.
final class WordIndex {
    private static final double CLOSEST = 1.0;

    // By text, its words in ascending order and what each weighs in a vector of length one.
    private final int[][] words;
    private final float[][] weights;
    private final String[] spelling;

    private WordIndex(int[][] words, float[][] weights, String[] spelling) {
        this.words = words;
        this.weights = weights;
        this.spelling = spelling;
    }

    static WordIndex of(List<String> texts) {
        var counted = texts.stream().map(WordIndex::counts).toList();
        // Numbered by spelling, so that the order of the texts decides nothing, not even the last bit of a sum.
        var all = new TreeSet<String>();
        counted.forEach(counts -> all.addAll(counts.keySet()));
        var spelling = all.toArray(String[]::new);
        var words = new int[texts.size()][];
        var counts = new int[texts.size()][];
        for (int t = 0; t < words.length; t++) {
            words[t] = counted.get(t).keySet().stream()
                    .mapToInt(word -> Arrays.binarySearch(spelling, word))
                    .toArray();
            counts[t] =
                    counted.get(t).values().stream().mapToInt(Integer::intValue).toArray();
        }
        return new WordIndex(words, weights(words, counts, spelling.length), spelling);
    }

    private static SortedMap<String, Integer> counts(String text) {
        var counts = new TreeMap<String, Integer>();
        for (var token : Token.of(text)) counts.merge(token.term(), 1, Integer::sum);
        return counts;
    }

    private static float[][] weights(int[][] words, int[][] counts, int size) {
        var texts = new int[size];
        for (var some : words) for (int word : some) texts[word]++;
        var weights = new float[words.length][];
        for (int t = 0; t < words.length; t++) {
            var vector = new double[words[t].length];
            double square = 0;
            for (int i = 0; i < vector.length; i++) {
                double rare = Math.log((1.0 + words.length) / (1.0 + texts[words[t][i]])) + 1;
                vector[i] = (1 + Math.log(counts[t][i])) * rare;
                square += vector[i] * vector[i];
            }
            weights[t] = new float[vector.length];
            for (int i = 0; i < vector.length; i++) weights[t][i] = (float) (vector[i] / Math.sqrt(square));
        }
        return weights;
    }

    boolean isEmpty(int text) {
        return words[text].length == 0;
    }

    /// Everywhere that words of some texts stand.
    final class Postings {
        private final int[][] texts;
        private final float[][] at;

        /// @param from the first of the texts to look in
        Postings(int from) {
            var sizes = new int[spelling.length];
            for (int t = from; t < words.length; t++) for (int word : words[t]) sizes[word]++;
            texts = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
            at = Arrays.stream(sizes).mapToObj(float[]::new).toArray(float[][]::new);
            var filled = new int[spelling.length];
            for (int t = from; t < words.length; t++)
                for (int i = 0; i < words[t].length; i++) {
                    int word = words[t][i];
                    texts[word][filled[word]] = t - from;
                    at[word][filled[word]++] = weights[t][i];
                }
        }

        /// Adds how alike a text is to each of those.
        ///
        /// @param alike by text, counted from the first; zero before
        void add(int text, double[] alike) {
            for (int i = 0; i < words[text].length; i++) {
                int word = words[text][i];
                for (int j = 0; j < texts[word].length; j++)
                    alike[texts[word][j]] += (double) weights[text][i] * at[word][j];
            }
        }
    }

    /// @return how alike two texts are, from 0 to 1
    double between(int one, int other) {
        return Math.min(
                CLOSEST,
                shares(one, other).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    /// @return the words that both have with what each brings, in the order of the words
    private Map<String, Double> shares(int one, int other) {
        var shares = new LinkedHashMap<String, Double>();
        for (int i = 0, j = 0; i < words[one].length && j < words[other].length; ) {
            int order = Integer.compare(words[one][i], words[other][j]);
            if (order == 0) shares.put(spelling[words[one][i]], (double) weights[one][i] * weights[other][j]);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shares;
    }

    /// @return the words that bring most, most first
    List<String> common(int one, int other, int most) {
        var shares = new ArrayList<>(shares(one, other).entrySet());
        shares.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return shares.stream().limit(most).map(Map.Entry::getKey).toList();
    }
}
