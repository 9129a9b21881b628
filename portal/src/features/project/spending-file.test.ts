import { describe, expect, it } from 'vitest';
import { cellsOf, LINES_MAX, readSpending } from './spending-file';

const HEAD = '科目,金额,支出日期,会计凭证号,用途,发票号码\r\n';
const read = (rows: string) => readSpending(HEAD + rows, '2026-01-01', '2026-11-30');

describe('a file of spending', () => {
  it('is read line by line', () => {
    expect(
      read(
        '设备费,"30,000.00",2026/3/1,记-1,"采集设备, 一台",24372000000012345678\r\nLABOUR,0.01,2026-11-30,记-2,劳务\r\n',
      ),
    ).toEqual({
      lines: [
        {
          head: 'EQUIPMENT',
          amount: '30000.00',
          on: '2026-03-01',
          voucherNo: '记-1',
          purpose: '采集设备, 一台',
          invoiceNo: '24372000000012345678',
        },
        { head: 'LABOUR', amount: '0.01', on: '2026-11-30', voucherNo: '记-2', purpose: '劳务' },
      ],
      errors: [],
    });
  });

  it('tells every mistake with its row and column, and keeps the other rows', () => {
    const { lines, errors } = read(
      '差旅费,0,2026-02-30,,\r\n\r\n业务费,1,2025-12-31,记-3,测试,12\r\n业务费,1,2026-12-01,记-4,测试\r\n业务费,1,2026-01-01,记-5,测试\r\n业务费,1,2026-01-01,记-5,测试\r\n业务费,1',
    );
    expect(lines.map((line) => line.voucherNo)).toEqual(['记-5']);
    expect(errors).toEqual([
      { row: 2, column: 'head' },
      { row: 2, column: 'amount' },
      { row: 2, column: 'on' },
      { row: 2, column: 'voucherNo' },
      { row: 2, column: 'purpose' },
      { row: 4, column: 'on' },
      { row: 4, column: 'invoiceNo' },
      { row: 5, column: 'on' },
      { row: 7, column: 'voucherNo' },
      { row: 8 },
    ]);
  });

  it('takes no more than the service does', () => {
    const rows = Array.from({ length: LINES_MAX + 1 }, (_, at) => `业务费,1,2026-01-01,记-${at},测试`).join('\n');
    const { lines, errors } = read(rows);
    expect(lines).toHaveLength(LINES_MAX);
    expect(errors).toEqual([{ row: LINES_MAX + 2 }]);
  });

  it('knows quoted quotes and line breaks', () => {
    expect(cellsOf('\uFEFFa,"b ""c""\nd"\n')).toEqual([['a', 'b "c"\nd'], ['']]);
  });
});
