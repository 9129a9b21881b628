package org.fuhua.applicant.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook with one sheet. Texts stand in their cells, as a table of shared texts would grow with the rows; so a
/// text is never a formula either.
final class XlsxSheet implements Sheet {
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, String title, List<ListColumn> columns) {
        workbook = new Workbook(out, "Fuhua", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) sheet.width(i, columns.get(i).width);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) cell(i, cells.get(i));
        row++;
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case LocalDateTime at -> {
                sheet.value(row, column, at);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(row, column, text(value.toString()));
        }
        if (row == 0) sheet.style(row, column).bold().set();
    }

    /// XML knows no control characters, and a cell has an end.
    private static String text(String value) {
        var printable = value.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\uFFFE\\uFFFF]", "");
        return printable.length() <= LONGEST_CELL ? printable : printable.substring(0, LONGEST_CELL);
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
