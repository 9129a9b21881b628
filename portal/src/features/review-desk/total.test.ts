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

  it('leaves out what does not apply and gives its weight to the others', () => {
    const three = [
      { code: 'a', weight: 30, maxScore: 10 },
      { code: 'b', weight: 50, maxScore: 5 },
      { code: 'c', weight: 20, maxScore: 4 },
    ];
    expect(totalOf(three, { a: 7, b: 3, c: 1 })).toEqual({ total: 56, complete: true });
    expect(totalOf(three, { a: 7, b: 3 }, ['c'])).toEqual({ total: 63.75, complete: true });
    expect(totalOf(three, { a: 1, b: 1 }, ['c']).total).toBe(16.25);
    expect(totalOf(three, { a: 10, b: 5 }, ['c']).total).toBe(100);
    expect(totalOf(three, {}, ['a', 'b', 'c'])).toEqual({ total: 0, complete: false });
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
