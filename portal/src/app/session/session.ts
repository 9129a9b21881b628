import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { portalFetch } from '@/api/http';
import { problemFrom } from '@/api/problem';

export type Role =
  | 'applicant'
  | 'recommender'
  | 'officer'
  | 'expert'
  | 'ethics-member'
  | 'finance-maker'
  | 'finance-checker'
  | 'talent-officer'
  | 'auditor'
  | 'admin';

export interface Session {
  signedIn: boolean;
  subject?: string;
  username?: string;
  name?: string;
  roles?: Role[];
  locale?: string;
}

async function readSession(): Promise<Session> {
  const response = await portalFetch(new Request(new URL('/session', location.origin)));
  if (!response.ok) throw problemFrom(response.status, undefined);
  return (await response.json()) as Session;
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });

/** The identity provider puts the given name first; a Chinese name is written as one word, the family first. */
export function writtenName(name: string): string {
  const parts = /^(\p{Script=Han}+) (\p{Script=Han}+)$/u.exec(name);
  return parts ? `${parts[2]}${parts[1]}` : name;
}

export const nameOf = ({ name, username }: Session): string => writtenName(name ?? '') || username || '';

/** Who is signed in. Only used below the gate of the frame, which keeps everybody else out. */
export function useSession() {
  const session = useSuspenseQuery(sessionQuery).data;
  const roles = session.roles ?? [];
  return {
    subject: session.subject ?? '',
    name: nameOf(session),
    roles,
    has: (...wanted: Role[]) => wanted.some((role) => roles.includes(role)),
  };
}

export const signInAddress = (returnTo: string) => `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
export const here = () => location.pathname + location.search + location.hash;
