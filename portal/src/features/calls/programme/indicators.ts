/** One filled-in target; an own one carries the code of its branch and a name. */
export interface Indicator {
  code: string;
  target?: string;
  name?: string;
  unit?: string;
}

/** The own targets of a branch, with their places in the whole list. */
export const indicatorsIn = (filled: Indicator[], code: string) =>
  filled.map((indicator, at) => ({ indicator, at })).filter(({ indicator }) => indicator.code === code);

/** The list with one more or one changed; a target that is emptied goes, so that nothing half-said is kept. */
export function withIndicator(filled: Indicator[], changed: Indicator, at?: number): Indicator[] {
  const place = at ?? filled.findIndex(({ code }) => code === changed.code);
  if (at === undefined && !changed.target) return filled.filter(({ code }) => code !== changed.code);
  if (place < 0) return [...filled, changed];
  return filled.map((indicator, index) => (index === place ? { ...indicator, ...changed } : indicator));
}

export const withoutIndicator = (filled: Indicator[], at: number) => filled.filter((_, index) => index !== at);
