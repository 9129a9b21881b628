import { expect, test } from 'vitest';
import { byKind, byOutcome, byPunctuality } from './breakdown';
import type { Counts } from './objections';

const counts = (filed: number, upheld: number, inTime: number, late: number, overdue: number): Counts => ({
  filed,
  inTime,
  late,
  overdue,
  states: [
    { state: 'UPHELD', zh: '异议成立', en: 'Upheld', count: upheld },
    { state: 'REJECTED', zh: '异议不成立', en: 'Rejected', count: filed - upheld },
    { state: 'MOOT', zh: '终止', en: 'Moot', count: 0 },
  ],
  kinds: [{ kind: 'TRUTH', zh: '材料不真实', en: 'Not true', count: filed }],
});
const groups = [counts(5, 2, 3, 1, 1), counts(2, 0, 0, 0, 0)];
const zh = (text: string) => text;

test('each state and kind that occurs is a series over all groups', () => {
  expect(byOutcome(groups, zh)).toEqual([
    { name: '异议成立', values: [2, 0] },
    { name: '异议不成立', values: [3, 2] },
  ]);
  expect(byKind(groups, zh)).toEqual([{ name: '材料不真实', values: [5, 2] }]);
});

test('what is neither answered nor overdue is the rest, so that every objection is in one part', () => {
  const words = { inTime: 'a', late: 'b', overdue: 'c', other: 'd' };
  const series = byPunctuality(groups, words);
  expect(series.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(series.at(-1)?.values).toEqual([0, 2]);
});

test('without objections there is nothing to draw', () => {
  expect(byOutcome([], zh)).toEqual([]);
});
