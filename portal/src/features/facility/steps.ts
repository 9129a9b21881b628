import type { Role } from '@/app/session/session';
import type { Choice, Step, StepField } from '@/ui/steps';
import type { Facility, FacilityState } from './facilities';

const OFFICER: Role[] = ['officer'];
const text = (name: string): StepField => ({ name, kind: 'text' });
const reason: StepField = { name: 'reason', kind: 'long' };

const within =
  (...states: FacilityState[]) =>
  (facility: Facility) =>
    states.includes(facility.state);
const waitsForYou = (facility: Facility) => facility.state === 'PROPOSED' && !facility.proposedByYou;

/** Proposing has its place above the list. */
export const proposal = (events: Choice[]): Step<null> => ({
  key: 'propose',
  path: '',
  roles: OFFICER,
  fields: [
    text('bankCode'),
    text('bankName'),
    { name: 'event', kind: 'choice', options: events },
    { name: 'limit', kind: 'money' },
    text('documentNo'),
  ],
  when: () => true,
});

/** What can be done with a facility; the service decides in the end. */
export const steps: Step<Facility>[] = [
  { key: 'agree', path: '/agreement', roles: OFFICER, fields: [text('letterNo')], when: waitsForYou },
  {
    key: 'draw',
    path: '/draws',
    roles: OFFICER,
    fields: [text('loanNumber')],
    when: (one) => within('AGREED', 'DRAWN')(one) && Boolean(one.happenedOn),
  },
  { key: 'refuse', path: '/refusal', roles: OFFICER, fields: [reason], danger: true, when: waitsForYou },
  { key: 'end', path: '/end', roles: OFFICER, fields: [reason], danger: true, when: within('AGREED', 'DRAWN') },
];
