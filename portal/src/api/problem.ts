/** One thing wrong with one member of what was sent; `pointer` is a JSON Pointer into the body. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

/**
 * Every way a call can fail, as one error. Services answer with RFC 9457 problems; a lost network, a lost session and
 * an answer that is no problem document get a code of their own so that screens never have to look at a status.
 */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail?: string,
    readonly fieldErrors: FieldError[] = [],
    readonly traceId?: string,
    /** Named values that explain it. */
    readonly facts: Record<string, unknown> = {},
  ) {
    super(detail ?? title);
    this.name = 'ProblemError';
  }

  get retryable(): boolean {
    return this.code === 'network' || this.status === 429 || this.status >= 500;
  }
}

/** The gateway answers 499 to an XHR without a session, a service answers 401 to a token it does not accept. */
export const isSignedOut = (status: number) => status === 401 || status === 499;

export const networkProblem = () => new ProblemError(0, 'network', 'network');

export function problemFrom(status: number, body: unknown): ProblemError {
  if (isSignedOut(status)) return new ProblemError(status, 'signed-out', 'signed-out');
  const document = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const code = text(document['code']) ?? codeOfStatus(status);
  return new ProblemError(
    status,
    code,
    text(document['title']) ?? code,
    text(document['detail']),
    fieldErrors(document['errors']),
    text(document['traceId']),
    document['facts'] as Record<string, unknown> | undefined,
  );
}

function codeOfStatus(status: number): string {
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 412 || status === 409) return 'stale-version';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  if (status === 503 || status === 502 || status === 504) return 'unavailable';
  return 'unexpected';
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 ? value : undefined;

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: Record<string, unknown>) => ({
    pointer: text(entry['pointer']) ?? '',
    code: text(entry['code']) ?? 'invalid',
    message: text(entry['message']) ?? text(entry['code']) ?? '',
  }));
}
