package org.fuhua.funding.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fuhua.funding.statement.Statement.Table;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Sets a statement as a workbook, a sheet for each table. Texts stand in their cells and are never formulas; amounts
/// are numbers that can be added.
final class Spreadsheet {
    private static final String AMOUNT = "#,##0.00";
    private static final int NAME_MAX = 31;

    private Spreadsheet() {}

    static byte[] of(Statement statement) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Fuhua", "1.0")) {
            for (int i = 0; i < statement.tables().size(); i++) {
                var table = statement.tables().get(i);
                sheet(workbook.newWorksheet(name(table.title(), i)), statement, table);
            }
            if (statement.tables().isEmpty())
                sheet(
                        workbook.newWorksheet("1"),
                        statement,
                        new Table(statement.title(), java.util.List.of(), java.util.List.of()));
        } catch (IOException failed) {
            throw new UncheckedIOException("the workbook could not be written", failed);
        }
        return out.toByteArray();
    }

    private static void sheet(Worksheet sheet, Statement statement, Table table) {
        int row = 0;
        sheet.inlineString(row, 0, statement.title() + " · " + table.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (var fact : statement.facts()) {
            sheet.inlineString(row, 0, fact.label());
            cell(sheet, row++, 1, fact.value());
        }
        row++;
        for (int i = 0; i < table.head().size(); i++) {
            sheet.inlineString(row, i, table.head().get(i));
            sheet.style(row, i).bold().set();
            sheet.width(i, 20);
        }
        for (var cells : table.rows()) {
            row++;
            for (int i = 0; i < cells.size(); i++) cell(sheet, row, i, cells.get(i));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Money money -> {
                sheet.value(row, column, BigDecimal.valueOf(money.minorUnits(), Money.DECIMALS));
                sheet.style(row, column).format(AMOUNT).set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(row, column, value.toString().replaceAll("\\p{Cntrl}", " "));
        }
    }

    /// Names of sheets are short, differ, and leave some characters out.
    private static String name(String title, int index) {
        var plain = (index + 1) + " " + title.replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ");
        return plain.length() <= NAME_MAX ? plain : plain.substring(0, NAME_MAX);
    }
}
