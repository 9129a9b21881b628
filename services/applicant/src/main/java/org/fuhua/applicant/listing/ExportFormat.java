package org.fuhua.applicant.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// As what a list is exported.
enum ExportFormat {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    Sheet open(OutputStream out, String title, List<ListColumn> columns) throws IOException {
        return this == CSV ? new CsvSheet(out) : new XlsxSheet(out, title, columns);
    }
}
