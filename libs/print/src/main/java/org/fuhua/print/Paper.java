package org.fuhua.print;

import java.util.List;

/// A document before it is set.
///
/// @param mark what it is worth, on every page: a draft, or handed in under which number
/// @param source what the reader may go back to, at the foot of every page
public record Paper(Language language, String title, String mark, String source, List<Block> blocks) {

    /// A piece of a document.
    public sealed interface Block {}

    /// Begins a part that the table of contents of a reader lists.
    public record Heading(String text) implements Block {}

    /// Begins something inside a part.
    public record Subheading(String text) implements Block {}

    /// Short values with their labels.
    public record Facts(List<Fact> facts) implements Block {}

    public record Fact(String label, String value) {}

    /// A text as it was written, with its paragraphs.
    ///
    /// @param label what was asked; empty for words of our own
    public record Prose(String label, String text) implements Block {}

    /// Entries of the same shape, one a row.
    public record Grid(List<String> head, List<List<String>> rows) implements Block {}

    /// Entries of which the last columns are figures, set small and to the right, with the head on every page.
    ///
    /// @param texts how many columns come before the figures
    public record Figures(List<String> head, List<List<String>> rows, int texts) implements Block {}

    /// @return how much there is to set
    int characters() {
        return blocks.stream().mapToInt(Paper::characters).sum();
    }

    private static int characters(Block block) {
        return switch (block) {
            case Heading heading -> heading.text().length();
            case Subheading heading -> heading.text().length();
            case Facts facts ->
                facts.facts().stream()
                        .mapToInt(fact -> fact.label().length() + fact.value().length())
                        .sum();
            case Prose prose -> prose.label().length() + prose.text().length();
            case Grid grid -> characters(grid.rows());
            case Figures figures -> characters(figures.rows());
        };
    }

    private static int characters(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
    }
}
