package org.fuhua.applicant.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Cuts texts into the terms by which they are found.
///
/// Chinese has no spaces, and names are looked for by one or two characters, so the index keeps every character and
/// every pair of neighbours; of other scripts it keeps each word with all its beginnings. A query asks for its
/// pairs (or its one character) and its words as typed. Both go through Lucene's tokenizer, so both agree on what a
/// word is.
public final class SearchTerms {
    private static final int LONGEST_BEGINNING = 20;

    private static final Analyzer KEPT = new Terms(true);
    private static final Analyzer ASKED = new Terms(false);

    private SearchTerms() {}

    /// @return the text as it is compared: compatibility forms (full-width, ligatures) and upper case undone
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /// @param plain made by [#plain]
    /// @return every term by which the text is found
    static Set<String> kept(String plain) {
        return terms(KEPT, plain);
    }

    /// @param plain one word of a query, made by [#plain]
    /// @return the terms that a text has to have; none when the word is punctuation only
    static Set<String> asked(String plain) {
        return terms(ASKED, plain);
    }

    private static Set<String> terms(Analyzer analyzer, String plain) {
        var terms = new LinkedHashSet<String>();
        try (var tokens = analyzer.tokenStream("", plain)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) terms.add(beginning(term.toString()));
            tokens.end();
            return terms;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String beginning(String term) {
        return term.codePointCount(0, term.length()) <= LONGEST_BEGINNING
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST_BEGINNING));
    }

    /// @param kept for the index: single characters beside the pairs, and the beginnings of words
    private static final class Terms extends Analyzer {
        private final boolean kept;

        Terms(boolean kept) {
            this.kept = kept;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var pairs = new CJKBigramFilter(
                    words,
                    CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL,
                    kept);
            return new TokenStreamComponents(words, kept ? new Beginnings(pairs) : pairs);
        }
    }

    private static final class Beginnings extends ConditionalTokenFilter {
        private final TypeAttribute type = addAttribute(TypeAttribute.class);

        Beginnings(TokenStream words) {
            super(words, word -> new EdgeNGramTokenFilter(word, 1, LONGEST_BEGINNING, false));
        }

        @Override
        protected boolean shouldFilter() {
            return !type.type().equals(CJKBigramFilter.SINGLE_TYPE)
                    && !type.type().equals(CJKBigramFilter.DOUBLE_TYPE);
        }
    }
}
