import type { CallView } from './types';

export type Phase = 'DRAFT' | 'UPCOMING' | 'OPEN' | 'CLOSED' | 'CANCELLED';
type Dated = Pick<CallView, 'opensAt' | 'deadlineAt'> & { state: string };

/** What a call is for somebody looking at it now; the service's state alone does not say whether it has opened. */
export function phaseOf(call: Dated, now: number): Phase {
  if (call.state === 'DRAFT' || call.state === 'CLOSED' || call.state === 'CANCELLED') return call.state;
  if (Date.parse(call.opensAt) > now) return 'UPCOMING';
  return Date.parse(call.deadlineAt) < now ? 'CLOSED' : 'OPEN';
}

const order: Phase[] = ['OPEN', 'UPCOMING', 'DRAFT', 'CLOSED', 'CANCELLED'];

/** Open calls by deadline first, then those to come, the newest closed ones last. */
export function byUrgency(now: number) {
  return (left: Dated, right: Dated) => {
    const phases = order.indexOf(phaseOf(left, now)) - order.indexOf(phaseOf(right, now));
    if (phases) return phases;
    const time = Date.parse(left.deadlineAt) - Date.parse(right.deadlineAt);
    return ['CLOSED', 'CANCELLED'].includes(phaseOf(left, now)) ? -time : time;
  };
}
