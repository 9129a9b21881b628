import { describe, expect, it } from 'vitest';
import { scoreOf, totalOf } from './total';

const rubric = [
  { code: 'innovation', weight: 30, maxScore: 10 },
  { code: 'feasibility', weight: 25, maxScore: 10 },
  { code: 'team', weight: 15, maxScore: 10 },
  { code: 'benefit', weight: 20, maxScore: 10 },
  { code: 'budget', weight: 10, maxScore: 10 },
];

describe('weighted total', () => {
  it('is 100 for full marks and 0 for none', () => {
    const all = (score: number) => Object.fromEntries(rubric.map((item) => [item.code, score]));
    expect(totalOf(rubric, all(10))).toEqual({ total: 100, complete: true });
    expect(totalOf(rubric, all(0))).toEqual({ total: 0, complete: true });
  });

  it('counts what is scored so far and says that more is to come', () => {
    expect(totalOf(rubric, { innovation: 8, feasibility: 7.5 })).toEqual({ total: 42.75, complete: false });
  });

  it('does not round thirds before they are added', () => {
    const thirds = ['a', 'b', 'c'].map((code, index) => ({ code, weight: index === 2 ? 33.34 : 33.33, maxScore: 3 }));
    expect(totalOf(thirds, { a: 1, b: 1, c: 1 }).total).toBe(33.3333);
  });
});

describe('a typed score', () => {
  it.each([
    ['8', 8],
    ['8.5', 8.5],
    ['10', 10],
    ['0', 0],
  ])('%s is taken', (text, score) => expect(scoreOf(text, 10)).toBe(score));
  it.each(['', '11', '8.555', '-1', 'x', '8.'])('%s is not', (text) => expect(scoreOf(text, 10)).toBeUndefined());
});
