import { describe, expect, it } from 'vitest';
import { budgetLine, cutAward, largestAward } from './budget-line';

const asks = (...amounts: string[]) =>
  amounts.map((amount, index) => ({ rank: index + 1, requested: { amount, currency: 'CNY' } }));
const line = (above: number, sum: bigint, splitsTie = false) => ({ above, sum, splitsTie });

describe('budget line', () => {
  it('is drawn at the first that no longer fits, though a later one would', () => {
    expect(budgetLine(asks('400.00', '500.00', '200.00', '50.00'), '1000.00', '500.00')).toEqual(line(2, 90000n));
  });

  it('caps every award', () => {
    expect(budgetLine(asks('900.00', '900.00'), '1000.00', '500.00')).toEqual(line(2, 100000n));
    expect(largestAward('900.00', '500.00')).toBe(50000n);
  });

  it('holds for nothing and for a budget that is used up to the fen', () => {
    expect(budgetLine([], '1000.00', '500.00')).toEqual(line(0, 0n));
    expect(budgetLine(asks('500.00', '500.01'), '1000.00', '600.00')).toEqual(line(1, 50000n));
  });

  it('reaches further when requests are cut, rounded down to the fen', () => {
    expect(budgetLine(asks('500.00', '500.00', '500.00'), '1200.00', '500.00', 20)).toEqual(line(3, 120000n));
    expect(budgetLine(asks('500.00', '500.00', '500.01'), '1200.00', '600.00', 20)).toEqual(line(3, 120000n));
    expect(cutAward('0.99', '1.00', 50)).toBe(49n);
    expect(cutAward('900.00', '500.00', 10)).toBe(50000n);
  });

  it('tells when it runs through a tie', () => {
    const tied = asks('500.00', '500.00', '500.00').map((one, index) => ({ ...one, rank: index === 0 ? 1 : 2 }));
    expect(budgetLine(tied, '1000.00', '500.00')).toEqual(line(2, 100000n, true));
    expect(budgetLine(tied, '500.00', '500.00')).toEqual(line(1, 50000n));
    expect(budgetLine(tied, '1500.00', '500.00')).toEqual(line(3, 150000n));
  });
});
