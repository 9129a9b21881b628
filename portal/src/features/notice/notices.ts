import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type NoticeEntry = Optional<Schemas['NoticeEntry'], 'settledAward'>;

/** Entries come with a single notice only. */
export type NoticeView = Optional<
  Omit<Schemas['NoticeView'], 'entries'> & { entries: NoticeEntry[] },
  'entries' | 'withdrawalReason' | 'supplements'
>;

export const noticesKey = ['review', 'notices'];

export const readNotices = (cursor?: string) =>
  body<Page<NoticeView>>(review.GET('/api/review/v1/notices', { params: { query: { cursor, limit: 50 } } }));

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: [...noticesKey, id],
    queryFn: () => body<NoticeView>(review.GET('/api/review/v1/notices/{id}', { params: { path: { id } } })),
  });

export const withdrawNotice = ({ id, version }: NoticeView, reason: string) =>
  body(
    review.POST('/api/review/v1/notices/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const endPeriod = ({ id, version }: NoticeView) =>
  body(
    review.POST('/api/review/v1/notices/{id}/period-end', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );
