/** Deadlines count by the server's clock: each answer's `Date` header corrects the browser's. */
let offsetMs = 0;

export function learnServerTime(response: Response, receivedAt: number) {
  const date = response.headers.get('date');
  const at = date ? Date.parse(date) : NaN;
  // The header has whole seconds; half a second is the expected rest.
  if (!Number.isNaN(at)) offsetMs = at + 500 - receivedAt;
}

export const serverNow = (): number => Date.now() + offsetMs;
