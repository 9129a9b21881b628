import type { Language } from '@/app/i18n/words';

/** Deadlines live in the programme's zone, wherever the reader sits. */
const ZONE = 'Asia/Shanghai';
const WEEKDAYS_ZH = ['日', '一', '二', '三', '四', '五', '六'];

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
  weekday: number;
}

const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
});
const WEEKDAYS_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function parts(at: string | number | Date): Parts {
  const found = Object.fromEntries(formatter.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  return { ...(found as unknown as Parts), weekday: WEEKDAYS_EN.indexOf(found['weekday'] ?? '') };
}

const weekday = (index: number, language: Language) =>
  language === 'en' ? ` (${WEEKDAYS_EN[index]})` : `（周${WEEKDAYS_ZH[index]}）`;

/** `2026-11-23（周一）17:00` */
export function dateTime(at: string | number | Date, language: Language): string {
  const { year, month, day, hour, minute, weekday: index } = parts(at);
  return `${year}-${month}-${day}${weekday(index, language)}${language === 'en' ? ' ' : ''}${hour}:${minute}`;
}

/** `2026-11-23（周一）17:00:09（UTC+8）`: to the second and with its zone, as a receipt says it. */
export function moment(at: string, language: Language): string {
  const zone = language === 'en' ? ' (UTC+8)' : '（UTC+8）';
  return `${dateTime(at, language)}:${parts(at).second}${zone}`;
}

/** `2026-11-23（周一）`; an ISO date is a calendar day and moves with no zone. */
export function day(on: string, language: Language): string {
  const at = on.length === 10 ? `${on}T12:00:00+08:00` : on;
  const { year, month, day: date, weekday: index } = parts(at);
  return `${year}-${month}-${date}${weekday(index, language)}`;
}

export function clockTime(at: number | string): string {
  const { hour, minute } = parts(at);
  return `${hour}:${minute}`;
}

/** For `<input type="datetime-local">`, whose value is read and written in the programme's zone. */
export function toLocalInput(at: string | number): string {
  const { year, month, day: date, hour, minute } = parts(at);
  return `${year}-${month}-${date}T${hour}:${minute}`;
}

export const fromLocalInput = (value: string): string => new Date(`${value}:00+08:00`).toISOString();

export interface Remaining {
  past: boolean;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

export function remaining(until: string, now: number): Remaining {
  const left = Date.parse(until) - now;
  const total = Math.floor(Math.abs(left) / 1000);
  return {
    past: left < 0,
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}
