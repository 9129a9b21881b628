import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import { body, ifMatch } from '@/api/http';
import type { Page } from '@/api/pages';
import type { MoneyValue } from '@/ui/money';

export interface NoticeView {
  id: string;
  version: number;
  roundId: string;
  callId: string;
  callCode: string;
  callTitleZh: string;
  callTitleEn?: string | null;
  state: string;
  openedAt: string;
  lastDay: string;
  completedAt?: string | null;
  withdrawnAt?: string | null;
  withdrawalReason?: string | null;
  items: { applicationId: string; number: string; title: string; organisationName: string; award: MoneyValue }[];
}

export const noticesKey = ['review', 'notices'];

export const readNotices = (cursor?: string) =>
  body<Page<NoticeView>>(review.GET('/api/review/v1/notices', { params: { query: { cursor, limit: 50 } } }));

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: [...noticesKey, id],
    queryFn: () => body<NoticeView>(review.GET('/api/review/v1/notices/{id}', { params: { path: { id } } })),
  });

export const withdrawNotice = ({ id, version }: NoticeView, reason: string) =>
  body(review.POST('/api/review/v1/notices/{id}/withdrawal', { params: { path: { id } }, headers: ifMatch(version), body: { reason } }));
