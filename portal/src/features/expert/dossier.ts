import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, ifMatch } from '@/api/http';

type Schemas = components['schemas'];

export const tieKinds = ['COAUTHOR', 'JOINT_PROJECT', 'SUPERVISION', 'KIN'] as const;
export const interestKinds = ['SHAREHOLDING', 'ADVISORY', 'FUND'] as const;
export type TieKind = (typeof tieKinds)[number];
export type InterestKind = (typeof interestKinds)[number];

export interface Person {
  name: string;
  email?: string;
}
export interface Employment {
  organisationName: string;
  uscc?: string;
  from: string;
  to?: string;
}
export interface Work {
  title: string;
  year: number;
  coauthors: Person[];
}
export interface Tie {
  kind: TieKind;
  person: Person;
  organisationName?: string;
  uscc?: string;
  lastOn?: string;
  what?: string;
}
export interface Interest {
  kind: InterestKind;
  organisationName: string;
  uscc?: string;
  share?: string;
  from: string;
  to?: string;
}
export interface Stated {
  employments: Employment[];
  works: Work[];
  ties: Tie[];
  interests: Interest[];
  languages: string[];
  absences: { from: string; to: string }[];
}
export interface DossierView {
  expertId: string;
  version: number;
  changedAt?: string | null;
  stated: Stated;
}

export const dossierKey = ['review', 'dossiers'];

export const myDossierQuery = queryOptions({
  queryKey: [...dossierKey, 'me'],
  queryFn: () => body<DossierView>(review.GET('/api/review/v1/experts/me/dossier')),
  retry: false,
});

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: [...dossierKey, id],
    queryFn: () => body<DossierView>(review.GET('/api/review/v1/experts/{id}/dossier', { params: { path: { id } } })),
  });

export const stateMyDossier = (version: number) => (stated: Stated) =>
  body<DossierView>(
    review.PUT('/api/review/v1/experts/me/dossier', {
      headers: ifMatch(version),
      body: withoutBlanks(stated) as Schemas['StatedDossier'],
    }),
  );

/** What an empty input leaves behind is not an answer. */
export function withoutBlanks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutBlanks) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== '' && one !== null && one !== undefined)
      .map(([key, one]) => [key, withoutBlanks(one)]),
  ) as T;
}
