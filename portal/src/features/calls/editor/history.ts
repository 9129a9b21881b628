/** What was, what is, and what was undone. Typing into one place is one step as long as it does not pause. */
export interface History<T> {
  past: T[];
  now: T;
  future: T[];
  place?: string;
  at: number;
}

const PAUSE_MS = 1500;
const STEPS_MOST = 200;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], at: 0 });

export function change<T>(history: History<T>, now: T, place: string, at: number): History<T> {
  if (now === history.now) return history;
  const same = place === history.place && at - history.at < PAUSE_MS && history.past.length > 0;
  const past = same ? history.past : [...history.past, history.now].slice(-STEPS_MOST);
  return { past, now, future: [], place, at };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future], at: 0 };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, at: 0 };
}
