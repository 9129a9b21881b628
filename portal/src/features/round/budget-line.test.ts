import { describe, expect, it } from 'vitest';
import { budgetLine, largestAward } from './budget-line';

const asks = (...amounts: string[]) => amounts.map((amount) => ({ requested: { amount, currency: 'CNY' } }));

describe('budget line', () => {
  it('is drawn at the first that no longer fits, though a later one would', () => {
    expect(budgetLine(asks('400.00', '500.00', '200.00', '50.00'), '1000.00', '500.00')).toEqual({
      above: 2,
      sum: 90000n,
    });
  });

  it('caps every award', () => {
    expect(budgetLine(asks('900.00', '900.00'), '1000.00', '500.00')).toEqual({ above: 2, sum: 100000n });
    expect(largestAward('900.00', '500.00')).toBe(50000n);
  });

  it('holds for nothing and for a budget that is used up to the fen', () => {
    expect(budgetLine([], '1000.00', '500.00')).toEqual({ above: 0, sum: 0n });
    expect(budgetLine(asks('500.00', '500.01'), '1000.00', '600.00')).toEqual({ above: 1, sum: 50000n });
  });
});
