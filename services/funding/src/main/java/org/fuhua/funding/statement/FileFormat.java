package org.fuhua.funding.statement;

/// What a statement is set as, and how many entries of an account one file takes: a workbook is written as it goes,
/// while pages are laid out as a whole, in memory.
enum FileFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 50_000),
    PDF("pdf", "application/pdf", 1_000);

    final String extension;
    final String mediaType;
    final int entriesMax;

    FileFormat(String extension, String mediaType, int entriesMax) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.entriesMax = entriesMax;
    }
}
