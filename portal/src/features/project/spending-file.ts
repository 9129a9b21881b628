import { isAmount, minorUnits } from '@/ui/money';
import { HEADS } from '../agreement/BudgetFields';

export interface SpendingLine {
  head: string;
  amount: string;
  on: string;
  voucherNo: string;
  purpose: string;
  invoiceNo?: string;
}

export type SpendingColumn = 'head' | 'amount' | 'on' | 'voucherNo' | 'purpose' | 'invoiceNo';

/** What is wrong in which row of the file (the head is row 1) and in which column; none where the row itself is. */
export interface RowError {
  row: number;
  column?: SpendingColumn;
}

export interface Imported {
  lines: SpendingLine[];
  errors: RowError[];
}

/** The columns of a file, in their order; the last may be left out. */
export const COLUMNS: SpendingColumn[] = ['head', 'amount', 'on', 'voucherNo', 'purpose', 'invoiceNo'];

/** What the service takes of one report. */
export const LINES_MAX = 200;

/** Cells of a CSV as RFC 4180 has them: quoted ones hold commas, quotes and line breaks. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/gy;
  const plain = text.replace(/^\uFEFF/, '');
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const cell = match[1]!;
    rows.at(-1)!.push((cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell).trim());
    if (match[2] === '') break;
    if (match[2] !== ',') rows.push([]);
  }
  return rows;
}

/** Reads spending line by line. Rows with mistakes are told and left out, so that what is sent is what was read. */
export function readSpending(text: string, begins: string, today: string): Imported {
  const lines: SpendingLine[] = [];
  const errors: RowError[] = [];
  const seen = new Set<string>();
  cellsOf(text).forEach((cells, at) => {
    const row = at + 1;
    if (at === 0 || cells.every((cell) => cell === '')) return;
    if (cells.length < COLUMNS.length - 1 || lines.length === LINES_MAX) return void errors.push({ row });
    const [head = '', amount = '', on = '', voucherNo = '', purpose = '', invoiceNo = ''] = cells;
    const line = { head: headOf(head), amount: amount.replace(/,/g, ''), on: dayOf(on), voucherNo, purpose };
    const wrong: Record<SpendingColumn, boolean> = {
      head: line.head === '',
      amount: !isAmount(line.amount) || minorUnits(line.amount) === 0n,
      on: line.on === '' || line.on < begins || line.on > today,
      voucherNo: voucherNo === '' || voucherNo.length > 100 || seen.has(voucherNo),
      purpose: purpose === '' || purpose.length > 200,
      invoiceNo: invoiceNo !== '' && !/^[0-9A-Za-z]{6,30}$/.test(invoiceNo),
    };
    const mistakes = COLUMNS.filter((column) => wrong[column]);
    seen.add(voucherNo);
    if (mistakes.length) errors.push(...mistakes.map((column) => ({ row, column })));
    else lines.push(invoiceNo ? { ...line, invoiceNo } : line);
  });
  return { lines, errors };
}

const headOf = (text: string) =>
  Object.entries(HEADS).find(([code, label]) => [code, label.zh, label.en].includes(text))?.[0] ?? '';

/** `2026-11-30`, also written as spreadsheets do: `2026/11/3`. */
function dayOf(text: string): string {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (!match) return '';
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? '' : day;
}
