import { minorUnits } from '@/ui/money';
import type { RankingItem } from './types';

const least = (...amounts: bigint[]): bigint => amounts.reduce((a, b) => (a < b ? a : b));

export interface BudgetLine {
  /** Items above the line. */
  above: number;
  /** What they add up to, in fen. */
  sum: bigint;
  /** Whether the line runs between applications that share their rank. */
  splitsTie: boolean;
}

/**
 * How far down the ranking the budget reaches when each gets what it asked for, less a cut, at most the highest award.
 * The line is drawn at the first that no longer fits.
 */
export function budgetLine(
  ranking: Pick<RankingItem, 'requested' | 'rank'>[],
  budget: string,
  maxAward: string,
  cutPercent = 0,
): BudgetLine {
  const limit = minorUnits(budget);
  let sum = 0n;
  let above = 0;
  for (const item of ranking) {
    const award = cutAward(item.requested.amount, maxAward, cutPercent);
    if (sum + award > limit) break;
    sum += award;
    above++;
  }
  const [last, next] = [ranking[above - 1], ranking[above]];
  return { above, sum, splitsTie: Boolean(last && next && last.rank != null && last.rank === next.rank) };
}

/** What is left of a request after a cut in whole percent, rounded down to a fen, at most the highest award. */
export const cutAward = (requested: string, maxAward: string, cutPercent: number): bigint =>
  least((minorUnits(requested) * BigInt(100 - cutPercent)) / 100n, minorUnits(maxAward));

export const largestAward = (requested: string, maxAward: string): bigint => cutAward(requested, maxAward, 0);
