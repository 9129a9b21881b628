package org.fuhua.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Figures;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;
import org.fuhua.print.Paper.Subheading;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Turns a paper into the tree that is set. Texts only ever become text nodes, so that nothing typed is markup.
final class Markup {
    private static final String STYLE = style();

    private final Element bookmarks;
    private int headings;

    private Markup(Element bookmarks) {
        this.bookmarks = bookmarks;
    }

    static Document of(Paper paper) {
        var tree = document();
        var html = tree.createElement("html");
        tree.appendChild(html);
        html.setAttribute("lang", paper.language().tag);
        var head = append(html, "head", null);
        append(head, "title", paper.title());
        describe(head, "subject", paper.mark());
        describe(head, "description", paper.title() + " · " + paper.mark());
        append(head, "style", STYLE);
        var markup = new Markup(append(head, "bookmarks", null));
        var body = append(html, "body", null);
        running(body, "mark", paper.mark());
        running(body, "source", paper.source());
        append(body, "h1", paper.title());
        append(body, "p", paper.mark()).setAttribute("class", "standing");
        paper.blocks().forEach(block -> markup.add(body, block));
        return tree;
    }

    private void add(Element body, Block block) {
        switch (block) {
            case Heading heading -> {
                var id = "part-" + ++headings;
                append(body, "h2", heading.text()).setAttribute("id", id);
                var bookmark = append(bookmarks, "bookmark", null);
                bookmark.setAttribute("name", heading.text());
                bookmark.setAttribute("href", "#" + id);
            }
            case Subheading heading -> append(body, "h3", heading.text());
            case Facts facts -> facts(body, facts);
            case Prose prose -> prose(body, prose);
            case Grid grid ->
                grid(body, "grid", grid.head(), grid.rows(), grid.head().size());
            case Figures figures -> grid(body, "grid figures", figures.head(), figures.rows(), figures.texts());
        }
    }

    private static void facts(Element body, Facts facts) {
        var table = append(body, "table", null);
        table.setAttribute("class", "facts");
        for (var fact : facts.facts()) {
            var row = append(table, "tr", null);
            append(row, "th", fact.label()).setAttribute("scope", "row");
            append(row, "td", fact.value());
        }
    }

    private static void prose(Element body, Prose prose) {
        if (!prose.label().isEmpty()) append(body, "h4", prose.label());
        prose.text().lines().filter(line -> !line.isBlank()).forEach(line -> append(body, "p", line.strip()));
    }

    private static void grid(Element body, String look, List<String> head, List<List<String>> rows, int texts) {
        var table = append(body, "table", null);
        table.setAttribute("class", look);
        var first = append(append(table, "thead", null), "tr", null);
        cells(first, "th", head, texts).forEach(cell -> cell.setAttribute("scope", "col"));
        var others = append(table, "tbody", null);
        rows.forEach(row -> cells(append(others, "tr", null), "td", row, texts));
    }

    private static List<Element> cells(Element row, String name, List<String> values, int texts) {
        var cells = values.stream().map(value -> append(row, name, value)).toList();
        cells.stream().skip(texts).forEach(cell -> cell.setAttribute("class", "figure"));
        return cells;
    }

    private static void running(Element body, String name, String text) {
        append(body, "div", text).setAttribute("id", name);
    }

    private static void describe(Element head, String name, String content) {
        var meta = append(head, "meta", null);
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element append(Element parent, String name, @Nullable String text) {
        var element = parent.getOwnerDocument().createElement(name);
        if (text != null) element.appendChild(parent.getOwnerDocument().createTextNode(printable(text)));
        parent.appendChild(element);
        return element;
    }

    /// Control characters have no glyph and no place in XML.
    private static String printable(String text) {
        return Radicals.unified(text)
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style() {
        try (var file = Objects.requireNonNull(Markup.class.getResourceAsStream("/print/paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
