import { queryOptions } from '@tanstack/react-query';
import { oversight } from '@/api/clients';
import type { components } from '@/api/generated/oversight';
import { body, done, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';
import { problemFrom } from '@/api/problem';

type Schemas = components['schemas'];
export type Message = Optional<Schemas['Message'], 'readAt'>;
export type MessageSummary = Optional<Schemas['MessageSummary'], 'newest'>;
export type Preferences = Optional<Schemas['Preferences'], 'maskedEmail'>;
export type KindPreference = Schemas['KindPreference'];
export type MailChoice = Schemas['MailChoice'];
export type Unsubscription = Schemas['Unsubscription'];

export const messagesKey = ['oversight', 'messages'];
const POLLED_MS = 60_000;

/** The tag tells all that the answer holds, so what was read before is right whenever the tag still is. */
let known: { tag: string; summary: MessageSummary } | undefined;

async function readSummary(): Promise<MessageSummary> {
  const { data, error, response } = await oversight.GET('/api/oversight/v1/messages/summary', {
    headers: known ? { 'If-None-Match': known.tag } : {},
  });
  if (response.status === 304 && known) return known.summary;
  if (!response.ok) throw problemFrom(response.status, error);
  const summary = data as MessageSummary;
  const tag = response.headers.get('etag');
  known = tag ? { tag, summary } : undefined;
  return summary;
}

/** Asked when somebody comes back to the window and every minute while they look. */
export const summaryQuery = queryOptions({
  queryKey: [...messagesKey, 'summary'],
  queryFn: readSummary,
  refetchInterval: POLLED_MS,
});

export const readMessages = (filter: { unread?: boolean; kind?: string }) => (cursor?: string) =>
  body<Page<Message>>(
    oversight.GET('/api/oversight/v1/messages', { params: { query: { ...filter, cursor, limit: 30 } } }),
  );

export const readMessage = (id: string) =>
  done(oversight.POST('/api/oversight/v1/messages/{id}/reading', { params: { path: { id } } }));

export const readThrough = (through: string) =>
  done(oversight.POST('/api/oversight/v1/messages/reading', { body: { through } }));

export const preferencesQuery = queryOptions({
  queryKey: ['oversight', 'preferences'],
  queryFn: () => body<Preferences>(oversight.GET('/api/oversight/v1/preferences')),
});

export const choosePreferences = (known: Preferences, wanted: Pick<Preferences, 'language' | 'kinds'>) =>
  body<Preferences>(
    oversight.PUT('/api/oversight/v1/preferences', {
      headers: ifMatch(known.version),
      body: {
        language: wanted.language,
        kinds: wanted.kinds.map(({ kind, inApp, mail }) => ({ kind, inApp, mail })),
      },
    }),
  );

export const unsubscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['oversight', 'unsubscription', token],
    queryFn: () =>
      body<Unsubscription>(oversight.GET('/api/oversight/v1/public/unsubscriptions', { params: { query: { token } } })),
  });

export const unsubscribe = (token: string) =>
  body<Unsubscription>(oversight.POST('/api/oversight/v1/public/unsubscriptions', { params: { query: { token } } }));
