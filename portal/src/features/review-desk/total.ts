interface Weighted {
  code: string;
  weight: number;
  maxScore: number;
}

const hundredths = (value: number) => BigInt(Math.round(value * 100));

/**
 * The weighted total out of 100 of the scores given so far: the sum of weight × score ÷ highest score over one common
 * denominator, rounded once, half up, to four places; the same arithmetic as the service, so that both show one figure.
 */
export function totalOf(
  rubric: Weighted[],
  scores: Record<string, number | undefined>,
): { total: number; complete: boolean } {
  const denominator = rubric.reduce((product, item) => product * hundredths(item.maxScore), 1n);
  let numerator = 0n;
  let complete = true;
  for (const item of rubric) {
    const score = scores[item.code];
    if (score === undefined) {
      complete = false;
      continue;
    }
    numerator += hundredths(item.weight) * hundredths(score) * (denominator / hundredths(item.maxScore));
  }
  // Weights were scaled by 100 and the result has four places: 10 000 / 100.
  const scaled = numerator * 100n;
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  return { total: Number(rounded) / 10_000, complete };
}

export const shown = (total: number) => total.toFixed(2);

/** What was typed as a score: at most two decimals, and within the scale. Undefined for what is no score. */
export function scoreOf(text: string, maxScore: number): number | undefined {
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) return undefined;
  const score = Number(text);
  return score <= maxScore ? score : undefined;
}
