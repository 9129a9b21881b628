import { download } from './download';
import type { Column } from './DataList';

/** A cell that a spreadsheet would take for a formula is quoted with an apostrophe. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[-+]?[\d,.]+$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function csvOf<T>(columns: Pick<Column<T>, 'title' | 'text'>[], items: T[]): string {
  const exported = columns.filter((column) => column.text);
  const lines = [
    exported.map((column) => csvCell(column.title)),
    ...items.map((item) => exported.map((column) => csvCell(column.text!(item)))),
  ];
  return lines.map((cells) => cells.join(',')).join('\r\n') + '\r\n';
}

/** Exactly what is on screen, with a byte-order mark so that spreadsheets read the Chinese. */
export function downloadCsv<T>(name: string, columns: Column<T>[], items: T[]) {
  download(`${name}.csv`, 'text/csv', '\uFEFF', csvOf(columns, items));
}
