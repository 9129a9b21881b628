import { expect, it } from 'vitest';
import { csvCell, csvOf } from './csv';

it('quotes what needs quotes and disarms formulas', () => {
  expect(csvCell('a,"b"')).toBe('"a,""b"""');
  expect(csvCell('=1+1')).toBe("'=1+1");
  expect(csvCell('-12.50')).toBe('-12.50');
});

it('exports the columns that have a text', () => {
  const columns = [{ title: '编号', text: (row: { n: string }) => row.n }, { title: '操作' }];
  expect(csvOf(columns, [{ n: '2026-1' }])).toBe('编号\r\n2026-1\r\n');
});
