import { learnServerTime } from './clock';
import { isSignedOut, networkProblem, problemFrom } from './problem';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Called whenever a call finds the session gone, so that the frame can offer to sign in again over the screen. */
export function onSignedOut(listener: Listener): Listener {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

let language = 'zh-CN';
export const speak = (tag: string) => (language = tag);

const SAFE = new Set(['GET', 'HEAD']);

/** What every call to the gateway carries: same-origin proof for unsafe methods, the language, and no HTML redirect. */
export function portalHeaders(method: string): Record<string, string> {
  return {
    'X-Requested-With': 'fuhua',
    'Accept-Language': language,
    ...(SAFE.has(method) ? {} : { 'X-Fuhua-Csrf': '1' }),
  };
}

export async function portalFetch(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(portalHeaders(request.method))) request.headers.set(name, value);
  let response: Response;
  const sentAt = Date.now();
  try {
    response = await fetch(request);
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    throw networkProblem();
  }
  learnServerTime(response, sentAt, Date.now());
  if (isSignedOut(response.status)) signedOutListeners.forEach((listener) => listener());
  return response;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a call that succeeded; throws a ProblemError otherwise. */
export async function body<T>(call: Promise<Answer<unknown>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemFrom(response.status, error);
  return data as T;
}

/** For calls that answer without a body. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  await body(call);
}

export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
export const idempotencyKey = (key: string) => ({ 'Idempotency-Key': key });
