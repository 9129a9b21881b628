package org.fuhua.applicant.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody looks for: every word has to occur, in any order.
///
/// @param words each as it has to stand in the text
/// @param terms by which the index finds candidates
public record SearchWords(List<String> words, Set<String> terms) {
    private static final int MOST_WORDS = 10;

    /// @return empty when there is nothing to look for
    public static Optional<SearchWords> of(@Nullable String query) {
        if (query == null) return Optional.empty();
        var words = new ArrayList<String>();
        var terms = new LinkedHashSet<String>();
        for (var word : SearchTerms.plain(query).split(" ")) {
            var asked = SearchTerms.asked(word);
            if (asked.isEmpty()) continue;
            words.add(word);
            terms.addAll(asked);
            if (words.size() == MOST_WORDS) break;
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new SearchWords(words, terms));
    }
}
