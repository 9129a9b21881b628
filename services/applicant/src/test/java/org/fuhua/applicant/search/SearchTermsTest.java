package org.fuhua.applicant.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void keepsCharactersAndPairsOfChinese() {
        assertThat(kept("脑电极")).containsExactlyInAnyOrder("脑", "脑电", "电", "电极", "极");
    }

    @Test
    void keepsWordsOfOtherScriptsWithTheirBeginnings() {
        assertThat(kept("EEG 2026-BCI-0042"))
                .containsExactlyInAnyOrder(
                        "e", "ee", "eeg", "2", "20", "202", "2026", "b", "bc", "bci", "0", "00", "004", "0042");
    }

    @Test
    void asksForPairsOrForTheOneCharacter() {
        assertThat(SearchTerms.asked("脑电极")).containsExactly("脑电", "电极");
        assertThat(SearchTerms.asked("脑")).containsExactly("脑");
        assertThat(SearchTerms.asked("bci接口")).containsExactlyInAnyOrder("bci", "接口");
        assertThat(SearchTerms.asked("—（）")).isEmpty();
    }

    @Test
    void everyPartOfATextAsksOnlyForWhatIsKept() {
        var text = SearchTerms.plain("基于Ｅｃｏｇ的𠮷林省 ２０２６-BCI 脑机接口（一期）研制");
        var kept = SearchTerms.kept(text);
        int[] points = text.codePoints().toArray();
        for (int from = 0; from < points.length; from++)
            for (int to = from + 1; to <= points.length; to++) {
                if (from > 0 && isLatin(points[from - 1]) && isLatin(points[from]))
                    continue; // words from their beginning
                var part = new String(points, from, to - from);
                for (var word : part.strip().split(" ")) assertThat(kept).containsAll(SearchTerms.asked(word));
            }
    }

    @Test
    void undoesWidthAndCase() {
        assertThat(SearchTerms.plain("  ＥＥＧ　Ⅲ\t型 ")).isEqualTo("eeg iii 型");
    }

    @Test
    void longWordsAreFoundByTheirBeginning() {
        var word = "a".repeat(60);
        assertThat(kept(word)).containsAll(SearchTerms.asked(word)).hasSize(20);
        assertThat(SearchWords.of(word)).get().extracting(SearchWords::words).isEqualTo(java.util.List.of(word));
    }

    @Test
    void looksForNothingWhenNothingIsLeft() {
        assertThat(SearchWords.of(null)).isEmpty();
        assertThat(SearchWords.of(" -— ")).isEmpty();
    }

    private static java.util.Set<String> kept(String text) {
        return SearchTerms.kept(SearchTerms.plain(text));
    }

    private static boolean isLatin(int point) {
        return point < 128 && Character.isLetterOrDigit(point);
    }
}
