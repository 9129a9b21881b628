package org.fuhua.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A word of a text as it is compared, and where it stands. Chinese and English words of mixed texts are told alike.
///
/// @param term stemmed in English, without stop words and punctuation
/// @param start first character
/// @param end the character after the last
public record Token(String term, int start, int end) {
    private static final Analyzer CHINESE = new SmartChineseAnalyzer();
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    /// Words of a text: Chinese ones by Lucene's SmartCN, which also knows the English among them, others in English.
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = (isChinese(text) ? CHINESE : ENGLISH).tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
}
