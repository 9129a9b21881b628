import { queryOptions } from '@tanstack/react-query';
import { oversight } from '@/api/clients';
import type { components } from '@/api/generated/oversight';
import { body } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type TimelineEntry = Optional<Omit<Schemas['TimelineEntry'], 'facts'>, 'actor'> & {
  facts: Record<string, unknown>;
};
export type TimelineView = Optional<
  Omit<Schemas['Timeline'], 'entries'>,
  'number' | 'title' | 'organisationName' | 'submittedAt'
> & {
  entries: TimelineEntry[];
};
export type TimelineSummary = Optional<
  Schemas['TimelineSummary'],
  'number' | 'title' | 'organisationName' | 'submittedAt'
>;
export type Completeness = Schemas['Completeness'];

export const timelinesKey = ['oversight', 'timelines'];

export const readTimelines = (filter: { q?: string; number?: string; callId?: string }) => (cursor?: string) =>
  body<Page<TimelineSummary>>(
    oversight.GET('/api/oversight/v1/timelines', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const timelineQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...timelinesKey, applicationId],
    queryFn: () =>
      body<TimelineView>(
        oversight.GET('/api/oversight/v1/timelines/{applicationId}', { params: { path: { applicationId } } }),
      ),
  });

export const completenessQuery = queryOptions({
  queryKey: ['oversight', 'completeness'],
  queryFn: () => body<Completeness>(oversight.GET('/api/oversight/v1/completeness', { params: { query: {} } })),
});
