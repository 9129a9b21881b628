import type { IconName } from '@/ui/icons';
import type { Role } from '../session/session';

export type Place =
  | 'home'
  | 'calls'
  | 'applications'
  | 'endorsements'
  | 'organisations'
  | 'formal-checks'
  | 'rounds'
  | 'notices'
  | 'conflicts'
  | 'experts'
  | 'agreements'
  | 'payments'
  | 'pools'
  | 'ledger'
  | 'needs'
  | 'people'
  | 'timelines'
  | 'clauses'
  | 'flow';

export const icons: Record<Place, IconName> = {
  home: 'home',
  calls: 'calls',
  applications: 'file',
  endorsements: 'check',
  organisations: 'organisation',
  'formal-checks': 'check',
  rounds: 'rounds',
  notices: 'notice',
  conflicts: 'person',
  experts: 'experts',
  agreements: 'agreement',
  payments: 'payment',
  pools: 'pool',
  ledger: 'ledger',
  needs: 'need',
  people: 'person',
  timelines: 'timeline',
  clauses: 'clause',
  flow: 'flow',
};

/** At most seven entries by role, the most used first. */
const places: Record<Role, Place[]> = {
  applicant: ['home', 'calls', 'applications', 'agreements', 'organisations'],
  recommender: ['home', 'endorsements', 'agreements', 'organisations'],
  officer: ['home', 'calls', 'formal-checks', 'rounds', 'notices', 'agreements', 'organisations'],
  expert: ['home', 'conflicts'],
  'finance-maker': ['home', 'payments', 'agreements', 'pools', 'ledger'],
  'finance-checker': ['home', 'payments', 'agreements', 'pools', 'ledger'],
  'talent-officer': ['home', 'needs', 'people'],
  auditor: ['home', 'timelines', 'clauses', 'rounds', 'payments', 'ledger', 'flow'],
  admin: ['home', 'organisations', 'pools', 'timelines', 'flow'],
};

export const MAX_PLACES = 7;

export function placesOf(roles: Role[]): Place[] {
  const all = roles.flatMap((role) => places[role] ?? []);
  return [...new Set<Place>(['home', ...all])].slice(0, MAX_PLACES);
}
