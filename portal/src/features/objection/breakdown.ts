import type { Counts } from './objections';

export interface Series {
  name: string;
  values: number[];
}

/** A chart with more rows answers no question; the table behind a longer one is the list of objections. */
export const MOST_SHOWN = 12;

type Pick = (zh: string, en: string) => string;

/** One series for each state that any of them has. */
export function byOutcome(counts: Counts[], pick: Pick): Series[] {
  const states = counts[0]?.states ?? [];
  return shown(
    states.map(({ state, zh, en }) => ({
      name: pick(zh, en),
      values: counts.map((one) => one.states.find((other) => other.state === state)?.count ?? 0),
    })),
  );
}

/** One series for each kind that any of them has. */
export function byKind(counts: Counts[], pick: Pick): Series[] {
  const kinds = counts[0]?.kinds ?? [];
  return shown(
    kinds.map(({ kind, zh, en }) => ({
      name: pick(zh, en),
      values: counts.map((one) => one.kinds.find((other) => other.kind === kind)?.count ?? 0),
    })),
  );
}

/** Answered in time, answered late, overdue; what is left is open within its period or ended without an answer. */
export function byPunctuality(
  counts: Counts[],
  words: { inTime: string; late: string; overdue: string; other: string },
): Series[] {
  return shown([
    { name: words.inTime, values: counts.map((one) => one.inTime) },
    { name: words.late, values: counts.map((one) => one.late) },
    { name: words.overdue, values: counts.map((one) => one.overdue) },
    { name: words.other, values: counts.map((one) => one.filed - one.inTime - one.late - one.overdue) },
  ]);
}

const shown = (series: Series[]) => series.filter(({ values }) => values.some((value) => value > 0));
