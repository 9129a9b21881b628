export type DeadlinePhase = 'open' | 'grace' | 'over';

/**
 * Where a moment stands to a call's deadline, to the second as the service decides: the deadline's own second still
 * counts, then the grace; from there on it refuses.
 */
export function deadlinePhase(deadlineAt: string, graceSeconds: number, now: number): DeadlinePhase {
  const end = Math.floor(Date.parse(deadlineAt) / 1000) * 1000 + 1000;
  if (now < end) return 'open';
  return now < end + graceSeconds * 1000 ? 'grace' : 'over';
}
