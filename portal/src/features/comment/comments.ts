import { applicant } from '@/api/clients';
import { body, idempotencyKey } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import { queryOptions } from '@tanstack/react-query';

export interface Person {
  subject: string;
  name?: string;
}

/** A conversation about one answer; `pointer` begins inside the section and is empty for the section as a whole. */
export interface Thread {
  id: string;
  section: string;
  pointer: string;
  openedAt: string;
  resolvedAt?: string;
  resolvedBy?: Person;
  comments: { id: string; by: Person; at: string; text: string; mentions: Person[] }[];
}

export interface Saying {
  text: string;
  /** Subjects of members. */
  mentions: string[];
}

const LOOK_EVERY_MS = 30_000;

export const commentsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applicant', 'comments', applicationId],
    queryFn: () =>
      readAll<Thread>((cursor) =>
        body<Page<Thread>>(
          applicant.GET('/api/applicant/v1/applications/{id}/comments', {
            params: { path: { id: applicationId }, query: { limit: 100, cursor } },
          }),
        ),
      ),
    refetchInterval: LOOK_EVERY_MS,
  });

export const beginThread = (id: string, about: { section: string; pointer: string }, saying: Saying, key: string) =>
  body<Thread>(
    applicant.POST('/api/applicant/v1/applications/{id}/comments', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: { ...about, ...saying },
    }),
  );

export const answerThread = (id: string, threadId: string, saying: Saying, key: string) =>
  body<Thread>(
    applicant.POST('/api/applicant/v1/applications/{id}/comments/{threadId}/answers', {
      params: { path: { id, threadId } },
      headers: idempotencyKey(key),
      body: saying,
    }),
  );

export const resolveThread = (id: string, threadId: string) =>
  body<Thread>(
    applicant.PUT('/api/applicant/v1/applications/{id}/comments/{threadId}/resolution', {
      params: { path: { id, threadId } },
    }),
  );

export const reopenThread = (id: string, threadId: string) =>
  body<Thread>(
    applicant.DELETE('/api/applicant/v1/applications/{id}/comments/{threadId}/resolution', {
      params: { path: { id, threadId } },
    }),
  );

/** The members that a text names with an @ before them; the longest name wins where one begins like another. */
export function mentionsIn(text: string, members: Person[]): string[] {
  const named = members.filter((member) => member.name).sort((left, right) => right.name!.length - left.name!.length);
  const found = new Set<string>();
  let rest = text;
  for (const { subject, name } of named) {
    if (!rest.includes(`@${name}`)) continue;
    found.add(subject);
    rest = rest.replaceAll(`@${name}`, ' ');
  }
  return [...found];
}
