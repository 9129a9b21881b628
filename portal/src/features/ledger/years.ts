import { serverNow } from '@/api/clock';

/** A moment's day for the programme, as `2026-11-30`. */
export const programmeDay = (at: number | Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);

/** The year that it is for the programme. */
export const lastYear = () => Number(programmeDay(serverNow()).slice(0, 4));

/** The last three years, the newest first. */
export const recentYears = () => [0, 1, 2].map((back) => String(lastYear() - back));
