package org.fuhua.funding.statement;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.fuhua.funding.statement.Statement.Table;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Figures;
import org.fuhua.print.Paper.Heading;
import org.jspecify.annotations.Nullable;

/// A statement as pages. What is summed up at its head is written in capitals (大写) beside the figures, as accounts
/// on paper do; the entries are figures only.
final class StatementPaper {
    private StatementPaper() {}

    /// @param drawnAt when the books were read, for the foot of every page
    static Paper of(Statement statement, Range range, String drawnAt, Language language) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(statement.facts().stream()
                .map(fact -> new Fact(fact.label(), summed(fact.value(), language)))
                .toList()));
        for (var table : statement.tables()) {
            blocks.add(new Heading(table.title()));
            blocks.add(figures(table));
        }
        return new Paper(
                language,
                statement.title(),
                range.toString(),
                language.of("取自账簿 ", "Drawn from the books at ") + drawnAt,
                blocks);
    }

    private static Figures figures(Table table) {
        var rows = table.rows().stream()
                .map(row -> row.stream().map(StatementPaper::cell).toList())
                .toList();
        return new Figures(table.head(), rows, texts(table));
    }

    /// @return how many columns come before the first that holds amounts
    private static int texts(Table table) {
        return IntStream.range(0, table.head().size())
                .filter(column -> table.rows().stream().anyMatch(row -> row.get(column) instanceof Money))
                .findFirst()
                .orElse(table.head().size());
    }

    private static String summed(Object value, Language language) {
        return value instanceof Money money ? Amounts.of(money, language) : value.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> Amounts.figures(money);
            default -> value.toString();
        };
    }
}
