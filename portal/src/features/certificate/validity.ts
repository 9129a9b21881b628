import type { Say } from '@/app/i18n/words';
import { TITLES, type Certificate } from './certificates';
import type { certificateWords } from './words';

const DAY = 86_400_000;

/** Whole days until the last valid day in the programme's zone; negative once it is over. */
export function daysLeft({ validTo }: Pick<Certificate, 'validTo'>, now: number): number {
  const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
  return Math.round((Date.parse(validTo) - Date.parse(today)) / DAY);
}

/** A title in words; one that the ladder does not know is shown by its code. */
export const titleName = (say: Say<(typeof certificateWords.keys)[number]>, title: string) =>
  (TITLES as readonly string[]).includes(title) ? say(title as (typeof TITLES)[number]) : title;
