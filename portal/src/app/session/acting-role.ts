import { useSyncExternalStore } from 'react';
import { useSession, type Role } from './session';

const REMEMBERED = 'fuhua.role';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function actAs(role: Role | undefined) {
  if (role) localStorage.setItem(REMEMBERED, role);
  else localStorage.removeItem(REMEMBERED);
  listeners.forEach((listener) => listener());
}

/** Somebody with several roles works in one of them at a time; this only chooses what is shown, never what is allowed. */
export function useActingRoles(): { acting: Role[]; chosen?: Role; roles: Role[] } {
  const { roles } = useSession();
  const remembered = useSyncExternalStore(subscribe, () => localStorage.getItem(REMEMBERED)) as Role | null;
  const known = roles.filter((role) => KNOWN.has(role));
  if (remembered && known.includes(remembered)) return { acting: [remembered], chosen: remembered, roles: known };
  return { acting: known, roles: known };
}

const KNOWN = new Set<Role>([
  'applicant',
  'recommender',
  'officer',
  'expert',
  'ethics-member',
  'finance-maker',
  'finance-checker',
  'talent-officer',
  'auditor',
  'admin',
]);
