import { expect, it } from 'vitest';
import { minorUnits } from '@/ui/money';
import type { BudgetTemplate, IndirectRules } from '../types';
import { ceilingOf, linesFor, totalsOf } from './budget';

const rules = (...bands: [above: string, rateBp: number][]) =>
  ({ bands: bands.map(([amount, rateBp]) => ({ above: { amount, currency: 'CNY' }, rateBp })) }) as IndirectRules;

const RULES_2021 = rules(['0.00', 3000], ['5000000.00', 2500], ['10000000.00', 2000]);
const RULES_2016 = rules(['0.00', 2000], ['5000000.00', 1500], ['10000000.00', 1300]);

const TEMPLATE = {
  mode: 'ITEMISED',
  heads: [
    { code: 'equipment', kind: 'EQUIPMENT' },
    { code: 'business', kind: 'DIRECT' },
    { code: 'indirect', kind: 'INDIRECT' },
  ],
} as BudgetTemplate;

// The same cases as the service's own.
it.each([
  ['0.00', '0.00'],
  ['0.03', '0.00'],
  ['0.04', '0.01'],
  ['4999999.99', '1499999.99'],
  ['5000000.00', '1500000.00'],
  ['5000000.04', '1500000.01'],
  ['9999999.99', '2749999.99'],
  ['10000000.00', '2750000.00'],
  ['12000000.00', '3150000.00'],
])('allows indirect cost of %s up to %s', (base, ceiling) => {
  expect(ceilingOf(RULES_2021, minorUnits(base))).toBe(minorUnits(ceiling));
});

it('follows the older rates where they count', () => {
  expect(ceilingOf(RULES_2016, minorUnits('12000000.00'))).toBe(minorUnits('2010000.00'));
});

it('sums lines to the fen and leaves equipment out of the base', () => {
  const totals = totalsOf(
    TEMPLATE,
    [
      { head: 'equipment', asked: '1000000.00', own: '0.10' },
      { head: 'business', asked: '12000000', own: '0.20' },
      { head: 'indirect', asked: '3150000.01', own: 'soon' },
    ],
    RULES_2021,
  );
  expect(totals).toEqual({
    asked: 1615000001n,
    own: 30n,
    base: 1200000000n,
    indirect: 315000001n,
    ceiling: 315000000n,
  });
});

it('has a line for each head whatever was kept', () => {
  expect(linesFor(TEMPLATE, [{ head: 'indirect', asked: '1' }, { head: 'gone' }])).toEqual([
    { head: 'equipment' },
    { head: 'business' },
    { head: 'indirect', asked: '1' },
  ]);
});
