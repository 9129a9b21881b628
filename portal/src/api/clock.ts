/**
 * Deadlines count by the server's clock. Each answer's `Date` header, in whole seconds, says between which two values the
 * difference to the browser's clock lies; what several answers say together is soon exact enough to count seconds by.
 */
let from = 0;
let to = 0;
let known = false;

export function learnServerTime(response: Response, sentAt: number, receivedAt: number) {
  const date = response.headers.get('date');
  const at = date ? Date.parse(date) : NaN;
  if (Number.isNaN(at)) return;
  const least = at - receivedAt;
  const most = at + 1000 - sentAt;
  const agrees = known && least <= to && most >= from;
  // What contradicts all that was learnt before means that somebody set the browser's clock meanwhile.
  from = agrees ? Math.max(from, least) : least;
  to = agrees ? Math.min(to, most) : most;
  known = true;
}

export const serverNow = (): number => Date.now() + (from + to) / 2;
