import { useEffect } from 'react';
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import { ProblemError } from '@/api/problem';
import { serverNow } from '@/api/clock';
import { useSession } from '@/app/session/session';
import type { FieldChange, FieldConflict } from '@/autosave/fields';
import type { FieldAutosave } from '@/autosave/useFieldAutosave';
import { applicationQuery } from './applications';
import type { ApplicationView, EditedSection, SectionVersions } from './types';

const LOOK_EVERY_MS = 10_000;
/** Who saved this recently is taken to be writing still. */
const PRESENT_MS = 90_000;

export const editSection = (id: string, section: string, version: number, changes: FieldChange[]) =>
  body<EditedSection>(
    applicant.PATCH('/api/applicant/v1/applications/{id}/sections/{section}', {
      params: { path: { id, section } },
      body: { version, changes: changes as never },
    }),
  );

/** The conflicts that a refused change tells of, each with both texts and who wrote the other one. */
export function conflictsIn(part: string, failure: unknown): FieldConflict[] | undefined {
  if (!(failure instanceof ProblemError) || failure.code !== 'section-conflict') return undefined;
  return (failure.facts['conflicts'] as Omit<FieldConflict, 'part'>[]).map((conflict) => ({ ...conflict, part }));
}

const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['applicant', 'section-versions', id],
    queryFn: () =>
      body<SectionVersions>(
        applicant.GET('/api/applicant/v1/applications/{id}/section-versions', { params: { path: { id } } }),
      ),
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    retry: false,
  });

/** Looks at once whether a colleague saved something. */
export const lookAgain = (queries: QueryClient, id: string) =>
  queries.invalidateQueries({ queryKey: versionsQuery(id).queryKey });

/** The field that somebody is in, by the id that the form gave it. */
function busyField(part: string | undefined) {
  const [root, field] = document.activeElement?.id.split('_') ?? [];
  return part && root === 'root' && field ? { part, field } : undefined;
}

/**
 * Keeps up with colleagues: looks every few seconds and on return whether somebody saved, takes their text over where
 * nothing was typed here, and tells who else is writing where.
 */
export function useColleagues(application: ApplicationView, autosave: FieldAutosave, part: string | undefined) {
  const { subject } = useSession();
  const queries = useQueryClient();
  const versions = useQuery(versionsQuery(application.id)).data;
  const moved = versions !== undefined && versions.version > application.version;
  useEffect(() => {
    if (moved) void queries.invalidateQueries({ queryKey: applicationQuery(application.id).queryKey });
  }, [moved, versions?.version, application.id, queries]);

  const { refresh, queue } = autosave;
  useEffect(() => {
    const takeOver = () => {
      const parts = Object.entries(application.sections).map(([code, section]) => [code, section.answers] as const);
      refresh(Object.fromEntries(parts), busyField(part));
      queue.adoptVersion(application.version);
    };
    takeOver();
    // What came for the field that somebody was in waits until it is left.
    const left = () => setTimeout(takeOver);
    document.addEventListener('focusout', left);
    return () => document.removeEventListener('focusout', left);
  }, [application, part, queue, refresh]);

  return (versions?.writers ?? []).filter(
    ({ by, savedAt }) => by !== subject && serverNow() - Date.parse(savedAt) < PRESENT_MS,
  );
}
