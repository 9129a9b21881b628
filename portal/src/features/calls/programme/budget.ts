import { isAmount, minorUnits } from '@/ui/money';
import type { BudgetTemplate, IndirectRules } from '../types';

/** One line of a budget table, as the form keeps it. */
export interface BudgetLine {
  head: string;
  asked?: string;
  own?: string;
  basis?: string;
}

const WHOLE = 10_000n;
const fen = (amount?: string) => (amount && isAmount(amount) ? minorUnits(amount) : 0n);

/** The most that indirect cost may be, in fen: each rate counts for its own band, and a part of a fen falls away. */
export function ceilingOf(rules: IndirectRules, base: bigint): bigint {
  let sum = 0n;
  rules.bands.forEach((band, index) => {
    const begins = minorUnits(band.above.amount);
    const next = rules.bands[index + 1];
    const ends = next && minorUnits(next.above.amount) < base ? minorUnits(next.above.amount) : base;
    if (ends > begins) sum += (ends - begins) * BigInt(band.rateBp);
  });
  return sum / WHOLE;
}

export interface BudgetTotals {
  asked: bigint;
  own: bigint;
  /** Direct cost without equipment, which indirect cost is measured by. */
  base: bigint;
  indirect: bigint;
  /** Absent where no rules limit indirect cost. */
  ceiling?: bigint;
}

/** What the lines come to; a line that is no amount yet counts for nothing. */
export function totalsOf(template: BudgetTemplate, lines: BudgetLine[], rules?: IndirectRules): BudgetTotals {
  const kinds = new Map(template.heads?.map((head) => [head.code, head.kind]));
  const of = (kind: string) => lines.filter((line) => kinds.get(line.head) === kind);
  const sum = (some: BudgetLine[], member: 'asked' | 'own') => some.reduce((all, line) => all + fen(line[member]), 0n);
  const base = sum(of('DIRECT'), 'asked');
  return {
    asked: sum(lines, 'asked'),
    own: sum(lines, 'own'),
    base,
    indirect: sum(of('INDIRECT'), 'asked'),
    ceiling: rules && ceilingOf(rules, base),
  };
}

/** The table always has a line for each head, in the order of the template. */
export const linesFor = (template: BudgetTemplate, lines: BudgetLine[]): BudgetLine[] =>
  (template.heads ?? []).map(({ code }) => lines.find((line) => line.head === code) ?? { head: code });
