import { minorUnits } from '@/ui/money';
import type { RankingItem } from './types';

const least = (...amounts: string[]): bigint => amounts.map(minorUnits).reduce((a, b) => (a < b ? a : b));

/**
 * How far down the ranking the budget reaches when each gets what it asked for, at most the highest award: the number
 * of items above the line and what they add up to, in fen. The line is drawn at the first that no longer fits.
 */
export function budgetLine(
  ranking: Pick<RankingItem, 'requested'>[],
  budget: string,
  maxAward: string,
): { above: number; sum: bigint } {
  const limit = minorUnits(budget);
  let sum = 0n;
  let above = 0;
  for (const item of ranking) {
    const award = least(item.requested.amount, maxAward);
    if (sum + award > limit) break;
    sum += award;
    above++;
  }
  return { above, sum };
}

export const largestAward = (requested: string, maxAward: string): bigint => least(requested, maxAward);
