interface Weighted {
  code: string;
  weight: number;
  maxScore: number;
}

const hundredths = (value: number) => BigInt(Math.round(value * 100));

/**
 * The weighted total out of 100 of the scores given so far: the sum of weight × score ÷ highest score over one common
 * denominator, by the weights of the criteria that apply, rounded once, half up, to four places; the same arithmetic as
 * the service, so that both show one figure. What does not apply is left out, it is no zero.
 */
export function totalOf(
  rubric: Weighted[],
  scores: Record<string, number | undefined>,
  notApplicable: readonly string[] = [],
): { total: number; complete: boolean } {
  const applying = rubric.filter((item) => !notApplicable.includes(item.code));
  const weight = applying.reduce((sum, item) => sum + hundredths(item.weight), 0n);
  if (weight === 0n) return { total: 0, complete: false };
  const product = applying.reduce((all, item) => all * hundredths(item.maxScore), 1n);
  let numerator = 0n;
  let complete = true;
  for (const item of applying) {
    const score = scores[item.code];
    if (score === undefined) {
      complete = false;
      continue;
    }
    numerator += hundredths(item.weight) * hundredths(score) * (product / hundredths(item.maxScore));
  }
  // Weights are scaled by 100 above and below; the result is out of 100 and has four places.
  const denominator = product * weight;
  const scaled = numerator * 1_000_000n;
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
