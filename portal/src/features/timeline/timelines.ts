import { queryOptions } from '@tanstack/react-query';
import { oversight } from '@/api/clients';
import { body } from '@/api/http';
import type { Page } from '@/api/pages';

export interface TimelineEntry {
  eventId: string;
  at: string;
  service: string;
  type: string;
  zh: string;
  en: string;
  actor?: string | null;
  sequence: number;
  facts: Record<string, unknown>;
}

export interface TimelineView {
  applicationId: string;
  number?: string | null;
  title?: string | null;
  callId: string;
  complete: boolean;
  missing: string[];
  entries: TimelineEntry[];
}

export interface TimelineSummary {
  applicationId: string;
  number?: string | null;
  title?: string | null;
  callId: string;
  complete: boolean;
}

export interface Completeness {
  applications: number;
  complete: number;
  incomplete: (TimelineSummary | string)[];
}

export const timelinesKey = ['oversight', 'timelines'];

export const readTimelines = (filter: { q?: string; number?: string; callId?: string }) => (cursor?: string) =>
  body<Page<TimelineSummary>>(oversight.GET('/api/oversight/v1/timelines', { params: { query: { ...filter, cursor, limit: 50 } } }));

export const timelineQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...timelinesKey, applicationId],
    queryFn: () => body<TimelineView>(oversight.GET('/api/oversight/v1/timelines/{applicationId}', { params: { path: { applicationId } } })),
  });

export const completenessQuery = queryOptions({
  queryKey: ['oversight', 'completeness'],
  queryFn: () => body<Completeness>(oversight.GET('/api/oversight/v1/completeness', { params: { query: {} } })),
});
