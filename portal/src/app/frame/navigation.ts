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
  | 'ethics'
  | 'conflicts'
  | 'experts'
  | 'invitations'
  | 'expert-profile'
  | 'agreements'
  | 'payments'
  | 'equity'
  | 'vouchers'
  | 'loans'
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
  ethics: 'check',
  conflicts: 'person',
  experts: 'experts',
  invitations: 'notice',
  'expert-profile': 'experts',
  agreements: 'agreement',
  payments: 'payment',
  equity: 'pool',
  vouchers: 'payment',
  loans: 'payment',
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
  applicant: ['home', 'calls', 'applications', 'ethics', 'agreements', 'vouchers', 'organisations'],
  recommender: ['home', 'endorsements', 'agreements', 'organisations'],
  officer: ['home', 'calls', 'formal-checks', 'rounds', 'agreements', 'loans', 'organisations'],
  expert: ['home', 'invitations', 'conflicts', 'expert-profile', 'ethics'],
  'ethics-member': ['home', 'ethics'],
  'finance-maker': ['home', 'payments', 'agreements', 'equity', 'vouchers', 'pools', 'ledger'],
  'finance-checker': ['home', 'payments', 'agreements', 'equity', 'vouchers', 'pools', 'ledger'],
  'talent-officer': ['home', 'needs', 'people'],
  auditor: ['home', 'timelines', 'clauses', 'rounds', 'payments', 'ledger', 'flow'],
  admin: ['home', 'organisations', 'pools', 'timelines', 'flow'],
};

export const MAX_PLACES = 7;

export function placesOf(roles: Role[]): Place[] {
  const all = roles.flatMap((role) => places[role] ?? []);
  return [...new Set<Place>(['home', ...all])].slice(0, MAX_PLACES);
}
